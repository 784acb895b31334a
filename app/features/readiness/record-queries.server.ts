// What the firm's roadmap already answers of the readiness check.
import { recordedAnswers, type Recorded } from '~/domain/readiness/from-record'
import type { LoadedRoadmap } from '~/features/roadmap/queries.server'

export function recordedIn({ roadmap, rows }: Pick<LoadedRoadmap, 'roadmap' | 'rows'>): readonly Recorded[] {
  const tasks = new Map(roadmap.stages.flatMap((stage) => stage.tasks).map((task) => [task.id, task]))
  return recordedAnswers({
    isGiven: (id) => {
      const task = tasks.get(id)
      if (!task || task.state === 'needs_you' || task.state === 'lapsed') return false
      return task.state === 'accepted' || task.progress === 'complete'
    },
    isFiled: (id) => tasks.get(id)?.state === 'with_agency',
    answerTo: (taskId, fieldId) =>
      (tasks.has(taskId) &&
        rows.answers.find((answer) => answer.taskId === taskId && answer.fieldId === fieldId)?.value) ||
      '',
  })
}
