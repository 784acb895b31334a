// The one catalogue of tasks and rules that everything reads. Its version is kept with each submission, so that an old
// decision can be read against the list it was made with.
import { ecommerceTasks } from './reference/tasks-ecommerce'
import { exportTasks } from './reference/tasks-export'
import { marketTasks } from './reference/tasks-market'
import { goodsTasks } from './reference/tasks-goods'
import { onlineTasks } from './reference/tasks-online'
import { originTasks } from './reference/tasks-origin'
import { registerTasks } from './reference/tasks-register'
import { serviceTasks } from './reference/tasks-services'
import { rules } from './reference/rules'
import { rulesOfHandling } from './reference/rules-of-handling'
import { rulesOfMarkets } from './reference/rules-of-markets'
import { rulesOfTracks } from './reference/rules-of-tracks'
import { rulesOfUnions } from './reference/rules-of-unions'
import { onlyWithGoods } from './reference/ships'
import type { Catalogue, Rule, Task } from './types'

export const catalogue: Catalogue = {
  version: '2026-12-01.2',
  tasks: [
    ...registerTasks,
    ...marketTasks,
    ...onlyWithGoods(goodsTasks),
    ...ecommerceTasks,
    ...onlineTasks,
    ...exportTasks,
    ...originTasks,
    ...serviceTasks,
  ],
  rules: [...rules, ...rulesOfHandling, ...rulesOfTracks, ...rulesOfUnions, ...rulesOfMarkets],
}

const taskById = new Map(catalogue.tasks.map((task) => [task.id, task]))
const ruleById = new Map(catalogue.rules.map((rule) => [rule.id, rule]))

export function findTask(id: string): Task | null {
  return taskById.get(id) ?? null
}

export function findRule(id: string): Rule | null {
  return ruleById.get(id) ?? null
}
