import { useState } from 'react'
import { wholeShares } from '~/domain/market/weights'
import { useFigures } from './use-figures'

type Weight = { readonly criterion: string; readonly label: string; readonly weight: number }

/** Each weight with its share of them all; without scripts the shares are those that were sent last. */
export function WeightSliders({ weights }: { readonly weights: readonly Weight[] }) {
  const [moved, setMoved] = useState<Readonly<Record<string, number>>>({})
  const shares = wholeShares(weights.map(({ criterion, weight }) => moved[criterion] ?? weight))
  return weights.map((entry, place) => (
    <WeightSlider
      key={entry.criterion}
      {...entry}
      share={shares[place] ?? 0}
      onMove={(weight) => setMoved((before) => ({ ...before, [entry.criterion]: weight }))}
    />
  ))
}

type WeightSliderProps = Weight & { readonly share: number; readonly onMove: (weight: number) => void }

function WeightSlider({ criterion, label, weight, share, onMove }: WeightSliderProps) {
  const figures = useFigures()
  const id = `weight-${criterion}`
  return (
    <div className="mb-2 grid grid-cols-[1fr_auto] gap-x-3 text-small">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} className="font-semibold">
        {figures.share(share / 100)}
      </output>
      <input
        id={id}
        type="range"
        name={criterion}
        min="0"
        max="100"
        step="1"
        defaultValue={weight}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
        className="col-span-2 h-8 w-full"
      />
    </div>
  )
}
