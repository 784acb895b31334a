import { Form, useFetcher, useNavigate } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { Combobox } from '~/ui/form/combobox'
import { SubmitButton } from '~/ui/form/submit-button'

type Suggested = {
  readonly typed: string
  readonly suggestions: readonly { readonly code: string; readonly shown: string; readonly name: string }[]
}

type CodeSearchProps = {
  readonly typed: string
  /** Where the words are sent. */
  readonly to: string
  /** Where a suggestion leads. */
  readonly toCode: (code: string) => string
  readonly names: number
}

const LONGEST = 400

/** A plain GET form; with scripts it suggests codes while one types. */
export function CodeSearch({ typed, to, toCode, names }: CodeSearchProps) {
  const t = useTranslate()
  const navigate = useNavigate()
  const { load, data } = useFetcher<Suggested>()
  return (
    <Form
      method="get"
      action={to}
      role="search"
      key={typed}
      className="grid items-end gap-x-4 *:mb-0 sm:[&>div>div]:mb-0 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <Combobox
        name="q"
        label={t('codes:label')}
        hint={t('codes:hint', { count: names })}
        defaultValue={typed}
        maxLength={LONGEST}
        listLabel={t('codes:found')}
        countOf={(count) => t('codes:suggest.count', { count })}
        options={(data?.suggestions ?? []).map(({ code, shown, name }) => ({ value: code, lead: shown, label: name }))}
        optionsFor={data?.typed ?? null}
        onAsk={(text) => load(paths.codeSuggestions({ q: text }))}
        onTake={(code) => navigate(toCode(code))}
      />
      <SubmitButton>{t('codes:submit')}</SubmitButton>
    </Form>
  )
}
