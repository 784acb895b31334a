// Which tasks are for firms whose goods cross the border. Services are paid for and taxed, but nothing is declared for them.
import type { Condition, Task } from '../types'

/** Gives the reason "you ship goods". */
export const shipsGoods: Condition = { not: { is: ['ships', 'nothing'] } }
export const sellsGoods: Condition = { is: ['ships', 'sold'] }
export const leasesGoods: Condition = { is: ['ships', 'leased'] }
export const shipsNothing: Condition = { is: ['ships', 'nothing'] }

/** The same without a sentence of its own, where another answer is the reason. */
export const withGoods: Condition = { not: { in: ['ships', ['nothing']] } }

/** For tasks that another answer puts on the list: an answer that was given before the tracks changed does not bring them back. */
export function onlyWithGoods(tasks: readonly Task[]): readonly Task[] {
  return tasks.map((task) => ({
    ...task,
    appliesWhen: { all: [task.appliesWhen, withGoods] },
  }))
}
