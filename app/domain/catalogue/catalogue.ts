// The one catalogue of tasks and rules that everything reads. Its version is kept with each submission, so that an old
// decision can be read against the list it was made with.
import { ecommerceTasks } from './reference/tasks-ecommerce'
import { exportTasks } from './reference/tasks-export'
import { marketTasks } from './reference/tasks-market'
import { registerTasks } from './reference/tasks-register'
import { rules } from './reference/rules'
import type { Catalogue, Rule, Task } from './types'

export const catalogue: Catalogue = {
  version: '2026-11-24.1',
  tasks: [...registerTasks, ...marketTasks, ...ecommerceTasks, ...exportTasks],
  rules,
}

const taskById = new Map(catalogue.tasks.map((task) => [task.id, task]))
const ruleById = new Map(catalogue.rules.map((rule) => [rule.id, rule]))

export function findTask(id: string): Task | null {
  return taskById.get(id) ?? null
}

export function findRule(id: string): Rule | null {
  return ruleById.get(id) ?? null
}
