// The one thing to do next, or, when it is somebody else's turn, who has it and until when.
import { isWithAdvisor } from '~/domain/application/vocabulary'
import { asWritten, type Written } from '~/i18n/written'
import { dueView, type DueView } from '~/features/clock/due-queries.server'
import { paths } from '~/paths'
import type { LoadedRoadmap } from './queries.server'
import { statusOf } from './status-queries.server'
import type { Words } from './words-queries.server'

export type Hero = {
  readonly caption: string
  readonly heading: string
  readonly text: string
  /** What the advisor wrote about it, as it was written. */
  readonly quote?: Written
  readonly action: { readonly to: string; readonly label: string } | null
}

export function heroOf(loaded: LoadedRoadmap, words: Words): Hero {
  const { next } = loaded.roadmap
  if (!next) return waitingHero(loaded, words)
  return next.kind === 'task' ? taskHero({ loaded, words, taskId: next.taskId }) : submitHero(words, next.stage)
}

function taskHero({ loaded, words, taskId }: { loaded: LoadedRoadmap; words: Words; taskId: string }): Hero {
  const { t, scope } = words
  const { language } = scope
  const task = loaded.roadmap.stages.flatMap((stage) => stage.tasks).find(({ id }) => id === taskId)
  const title = t(`catalogue:tasks.${taskId}.title`)
  const application = loaded.rows.applications.find(
    ({ stage, status }) => stage === task?.stage && status === 'changes_requested',
  )
  const word = task && statusOf(task, loaded).word
  if (word === 'needs_you' && application) {
    const count = loaded.roadmap.stages
      .flatMap((stage) => stage.tasks)
      .filter(({ state }) => state === 'needs_you').length
    return {
      caption: caption(
        words,
        application.waitingOn === 'firm' ? dueView(application.dueAt, { today: loaded.roadmap.asOf, language }) : null,
      ),
      heading: t('roadmap:hero.fixHeading', { title }),
      text: t('roadmap:hero.fixText', { count }),
      ...(application.summary && { quote: asWritten(application.summary, application.summaryLanguage) }),
      action: { to: paths.firm.application(scope.firmId, application.id), label: t('roadmap:hero.fixAction') },
    }
  }
  const verb = word === 'lapsed' ? 'renew' : word === 'started' ? 'continue' : 'start'
  return {
    caption: caption(words, null),
    heading: title,
    text: t(`catalogue:tasks.${taskId}.summary`),
    action: { to: paths.firm.task(scope.firmId, taskId), label: t(`roadmap:hero.${verb}`) },
  }
}

function submitHero(words: Words, stage: 'register' | 'market' | 'ecommerce' | 'export'): Hero {
  const title = words.t(`catalogue:stages.${stage}.title`)
  return {
    caption: caption(words, null),
    heading: words.t('roadmap:hero.submitHeading', { title }),
    text: words.t('roadmap:hero.submitText'),
    action: { to: paths.firm.check(words.scope.firmId, stage), label: words.t('roadmap:hero.submitAction') },
  }
}

function waitingHero({ rows, roadmap }: LoadedRoadmap, { t, scope }: Words): Hero {
  const waiting = rows.applications.find(({ status }) => isWithAdvisor(status))
  if (waiting) {
    const key = waiting.waitingOn === 'agency' ? 'held' : 'advisor'
    const due = dueView(waiting.dueAt, { today: roadmap.asOf, language: scope.language })
    return {
      caption: t(`roadmap:hero.${key}Caption`),
      heading: t(`roadmap:hero.${key}Heading`, { title: t(`catalogue:stages.${waiting.stage}.title`) }),
      text: due
        ? t(due.isLate ? 'roadmap:hero.lateText' : `roadmap:hero.${key}Text`, { date: due.text })
        : t('roadmap:hero.advisorTextOpen'),
      action: { to: paths.firm.application(scope.firmId, waiting.id), label: t('roadmap:application.open') },
    }
  }
  const isDone = roadmap.stages.every((stage) => stage.accepted === stage.total)
  const key = isDone ? 'done' : 'agency'
  return {
    caption: t(`roadmap:hero.${key}Caption`),
    heading: t(`roadmap:hero.${key}Heading`),
    text: t(`roadmap:hero.${key}Text`),
    action: null,
  }
}

function caption({ t }: Words, by: DueView | null): string {
  return [
    t('roadmap:hero.next'),
    t('roadmap:hero.yourTurn'),
    by && (by.isLate ? by.text : t('roadmap:hero.by', { date: by.text })),
  ]
    .filter(Boolean)
    .join(t('roadmap:separator'))
}
