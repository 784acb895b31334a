// Table of contents: every URL of the portal, grouped by audience. paths.ts builds these URLs; nothing else does.
import { route, type RouteConfig } from '@remix-run/route-config'

export default [
  // anyone
  route('/', 'routes/public/landing.tsx'),
  route('verify/:code', 'routes/public/verify.tsx'),
  route('start', 'routes/public/start.tsx'),
  route('start/roadmap', 'routes/public/start-roadmap.tsx'),
  route('method', 'routes/public/method.tsx'),
  route('rules', 'routes/public/rules.tsx'),
  route('rules/:ruleId', 'routes/public/rule.tsx'),
  route('glossary', 'routes/public/glossary.tsx'),
  route('calendar/:secret.ics', 'routes/public/calendar-feed.ts'),
  route('language', 'routes/public/language.ts'),
  route('dev/outbox', 'routes/public/outbox.tsx'),

  // people
  route('sign-up', 'routes/account/sign-up.tsx'),
  route('sign-up/confirm', 'routes/account/confirm.tsx'),
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/code', 'routes/account/second-step.tsx'),
  route('sign-out', 'routes/account/sign-out.ts'),
  route('forgot-password', 'routes/account/forgot-password.tsx'),
  route('reset-password', 'routes/account/reset-password.tsx'),
  route('account', 'routes/account/settings.tsx'),
  route('account/two-factor', 'routes/account/two-factor.tsx'),
  route('invitations/:token', 'routes/account/invitation.tsx'),

  // firms
  route('firms', 'routes/firm/firms.tsx'),
  route('firms/new', 'routes/firm/new.tsx'),
  route('firms/request-access', 'routes/firm/request-access.tsx'),
  route('firms/:firmId', 'routes/firm/layout.tsx', [
    route('', 'routes/firm/roadmap.tsx', { index: true }),
    route('print', 'routes/firm/print.tsx'),
    route('changes', 'routes/firm/changes.tsx'),
    route('profile', 'routes/firm/profile.tsx'),
    route('people', 'routes/firm/people.tsx'),
    route('tasks/:taskId', 'routes/firm/task.tsx'),
    route('documents', 'routes/firm/documents.tsx'),
    route('readiness', 'routes/firm/readiness.tsx'),
    route('calendar', 'routes/firm/calendar.tsx'),
    route('products', 'routes/firm/products.tsx'),
    route('markets', 'routes/firm/markets.tsx'),
    route('channels', 'routes/firm/channels.tsx'),
    route('supervision-mode', 'routes/firm/supervision-mode.tsx'),
    route('stages/:stageId/check', 'routes/firm/check.tsx'),
    route('applications/:applicationId', 'routes/firm/application.tsx'),
    route('applications/:applicationId/messages', 'routes/firm/messages.tsx'),
    route('certificates/:code', 'routes/firm/certificate.tsx'),
    route('access', 'routes/firm/access.tsx'),
  ]),
  route('firms/:firmId/uploads', 'routes/firm/uploads.ts'),
  route('firms/:firmId/documents/:versionId', 'routes/firm/document.ts'),
  route('firms/:firmId/documents/:versionId/thumbnail', 'routes/firm/thumbnail.ts'),
  route(
    'firms/:firmId/applications/:applicationId/messages/:messageId/attachments/:attachmentId',
    'routes/firm/attachment.ts',
  ),

  // advisors
  route('advisor', 'routes/advisor/queue.tsx'),
  route('advisor/load', 'routes/advisor/load.tsx'),
  route('advisor/quiet', 'routes/advisor/quiet.tsx'),
  route('advisor/views', 'routes/advisor/views.tsx'),
  route('advisor/events', 'routes/advisor/events.ts'),
  route('advisor/fresh', 'routes/advisor/fresh.ts'),
  route('advisor/figures', 'routes/advisor/figures.tsx'),
  route('advisor/figures/cases', 'routes/advisor/figure-cases.tsx'),
  route('advisor/figures/cases.csv', 'routes/advisor/figure-file.ts'),
  route('advisor/readings', 'routes/advisor/readings.tsx'),
  route('advisor/readings/:readingId', 'routes/advisor/reading.tsx'),
  route('advisor/cases/:applicationId', 'routes/advisor/case.tsx'),
  route('advisor/cases/:applicationId/changed', 'routes/advisor/changed.ts'),
  route('advisor/cases/:applicationId/firm', 'routes/advisor/case-firm.tsx'),
  route('advisor/cases/:applicationId/documents/:versionId', 'routes/advisor/document.ts'),
  route('advisor/cases/:applicationId/papers/:versionId', 'routes/advisor/paper.tsx'),
  route('advisor/cases/:applicationId/papers/:versionId/pages/:page', 'routes/advisor/paper-page.ts'),
  route('advisor/cases/:applicationId/papers/:versionId/thumbnail', 'routes/advisor/paper-thumbnail.ts'),
  route('advisor/cases/:applicationId/messages', 'routes/advisor/messages.tsx'),
  route('advisor/cases/:applicationId/messages/:messageId/attachments/:attachmentId', 'routes/advisor/attachment.ts'),
  route('advisor/cases/:applicationId/notes', 'routes/advisor/notes.tsx'),
  route('advisor/templates', 'routes/advisor/templates.tsx'),
  route('advisor/templates/:key', 'routes/advisor/template.tsx'),

  // officials
  route('official', 'routes/official/dashboard.tsx'),
  route('official/firms', 'routes/official/firms.tsx'),
  route('official/firms.csv', 'routes/official/firms-file.ts'),

  // administrators
  route('admin/staff', 'routes/admin/staff.tsx'),
  route('admin/catalogue', 'routes/admin/catalogue.tsx'),

  // machines
  route('health/live', 'routes/resources/health-live.ts'),
  route('health/ready', 'routes/resources/health-ready.ts'),
  route('api/v1/openapi.json', 'routes/resources/openapi.ts'),
  route('api/v1/credit-codes/:code', 'routes/resources/credit-codes.ts'),
  route('api/v1/roadmap', 'routes/resources/roadmap.ts'),
  route('api/v1/markets/rank', 'routes/resources/markets-rank.ts'),
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
