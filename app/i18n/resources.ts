// Every text that a browser may see, by language and namespace. Imported as a type in the browser and as a value on the
// server only, so that a page carries its own namespaces in its own language and no more.
import enSite from '../../locales/en/site.json'
import enAccess from '../../locales/en/access.json'
import enAccounts from '../../locales/en/accounts.json'
import enAdminaccounts from '../../locales/en/adminaccounts.json'
import enApplications from '../../locales/en/applications.json'
import enCalendar from '../../locales/en/calendar.json'
import enCasework from '../../locales/en/casework.json'
import enChannels from '../../locales/en/channels.json'
import enCommon from '../../locales/en/common.json'
import enContradictions from '../../locales/en/contradictions.json'
import enDesk from '../../locales/en/desk.json'
import enDossier from '../../locales/en/dossier.json'
import enDuplicates from '../../locales/en/duplicates.json'
import enEditions from '../../locales/en/editions.json'
import enEvidence from '../../locales/en/evidence.json'
import enFigures from '../../locales/en/figures.json'
import enFirms from '../../locales/en/firms.json'
import enForecast from '../../locales/en/forecast.json'
import enForms from '../../locales/en/forms.json'
import enGuest from '../../locales/en/guest.json'
import enJobs from '../../locales/en/jobs.json'
import enKeyboard from '../../locales/en/keyboard.json'
import enLanding from '../../locales/en/landing.json'
import enLaw from '../../locales/en/law.json'
import enMails from '../../locales/en/mails.json'
import enMarkets from '../../locales/en/markets.json'
import enMethod from '../../locales/en/method.json'
import enNudges from '../../locales/en/nudges.json'
import enOutcomes from '../../locales/en/outcomes.json'
import enPrintout from '../../locales/en/printout.json'
import enPrecheck from '../../locales/en/precheck.json'
import enPrivacy from '../../locales/en/privacy.json'
import enQuestions from '../../locales/en/questions.json'
import enRates from '../../locales/en/rates.json'
import enReadiness from '../../locales/en/readiness.json'
import enRefusals from '../../locales/en/refusals.json'
import enReviews from '../../locales/en/reviews.json'
import enRoadmap from '../../locales/en/roadmap.json'
import enSessions from '../../locales/en/sessions.json'
import enSecurity from '../../locales/en/security.json'
import enStanding from '../../locales/en/standing.json'
import enThreads from '../../locales/en/threads.json'
import enTrade from '../../locales/en/trade.json'
import enTwofactor from '../../locales/en/twofactor.json'
import enVehicles from '../../locales/en/vehicles.json'
import enVerdicts from '../../locales/en/verdicts.json'
import enViewer from '../../locales/en/viewer.json'
import zhSite from '../../locales/zh-CN/site.json'
import zhAccess from '../../locales/zh-CN/access.json'
import zhAccounts from '../../locales/zh-CN/accounts.json'
import zhAdminaccounts from '../../locales/zh-CN/adminaccounts.json'
import zhApplications from '../../locales/zh-CN/applications.json'
import zhCalendar from '../../locales/zh-CN/calendar.json'
import zhCasework from '../../locales/zh-CN/casework.json'
import zhChannels from '../../locales/zh-CN/channels.json'
import zhCommon from '../../locales/zh-CN/common.json'
import zhContradictions from '../../locales/zh-CN/contradictions.json'
import zhDesk from '../../locales/zh-CN/desk.json'
import zhDossier from '../../locales/zh-CN/dossier.json'
import zhDuplicates from '../../locales/zh-CN/duplicates.json'
import zhEditions from '../../locales/zh-CN/editions.json'
import zhEvidence from '../../locales/zh-CN/evidence.json'
import zhFigures from '../../locales/zh-CN/figures.json'
import zhFirms from '../../locales/zh-CN/firms.json'
import zhForecast from '../../locales/zh-CN/forecast.json'
import zhForms from '../../locales/zh-CN/forms.json'
import zhGuest from '../../locales/zh-CN/guest.json'
import zhJobs from '../../locales/zh-CN/jobs.json'
import zhKeyboard from '../../locales/zh-CN/keyboard.json'
import zhLanding from '../../locales/zh-CN/landing.json'
import zhLaw from '../../locales/zh-CN/law.json'
import zhMails from '../../locales/zh-CN/mails.json'
import zhMarkets from '../../locales/zh-CN/markets.json'
import zhMethod from '../../locales/zh-CN/method.json'
import zhNudges from '../../locales/zh-CN/nudges.json'
import zhOutcomes from '../../locales/zh-CN/outcomes.json'
import zhPrintout from '../../locales/zh-CN/printout.json'
import zhPrecheck from '../../locales/zh-CN/precheck.json'
import zhPrivacy from '../../locales/zh-CN/privacy.json'
import zhQuestions from '../../locales/zh-CN/questions.json'
import zhRates from '../../locales/zh-CN/rates.json'
import zhReadiness from '../../locales/zh-CN/readiness.json'
import zhRefusals from '../../locales/zh-CN/refusals.json'
import zhReviews from '../../locales/zh-CN/reviews.json'
import zhRoadmap from '../../locales/zh-CN/roadmap.json'
import zhSessions from '../../locales/zh-CN/sessions.json'
import zhSecurity from '../../locales/zh-CN/security.json'
import zhStanding from '../../locales/zh-CN/standing.json'
import zhThreads from '../../locales/zh-CN/threads.json'
import zhTrade from '../../locales/zh-CN/trade.json'
import zhTwofactor from '../../locales/zh-CN/twofactor.json'
import zhVehicles from '../../locales/zh-CN/vehicles.json'
import zhVerdicts from '../../locales/zh-CN/verdicts.json'
import zhViewer from '../../locales/zh-CN/viewer.json'
import type { Language } from './language'

const source = {
  site: zhSite,
  access: zhAccess,
  accounts: zhAccounts,
  adminaccounts: zhAdminaccounts,
  applications: zhApplications,
  calendar: zhCalendar,
  casework: zhCasework,
  channels: zhChannels,
  common: zhCommon,
  contradictions: zhContradictions,
  desk: zhDesk,
  dossier: zhDossier,
  duplicates: zhDuplicates,
  editions: zhEditions,
  evidence: zhEvidence,
  figures: zhFigures,
  firms: zhFirms,
  forecast: zhForecast,
  forms: zhForms,
  guest: zhGuest,
  jobs: zhJobs,
  keyboard: zhKeyboard,
  landing: zhLanding,
  law: zhLaw,
  mails: zhMails,
  markets: zhMarkets,
  method: zhMethod,
  nudges: zhNudges,
  outcomes: zhOutcomes,
  printout: zhPrintout,
  precheck: zhPrecheck,
  privacy: zhPrivacy,
  questions: zhQuestions,
  rates: zhRates,
  readiness: zhReadiness,
  refusals: zhRefusals,
  reviews: zhReviews,
  roadmap: zhRoadmap,
  sessions: zhSessions,
  security: zhSecurity,
  standing: zhStanding,
  threads: zhThreads,
  trade: zhTrade,
  twofactor: zhTwofactor,
  vehicles: zhVehicles,
  verdicts: zhVerdicts,
  viewer: zhViewer,
} as const

/** A translation has every key of the source; plural forms beyond the source's own are welcome. */
export const resources = {
  'zh-CN': source,
  en: {
    site: enSite,
    access: enAccess,
    accounts: enAccounts,
    adminaccounts: enAdminaccounts,
    applications: enApplications,
    calendar: enCalendar,
    casework: enCasework,
    channels: enChannels,
    common: enCommon,
    contradictions: enContradictions,
    desk: enDesk,
    dossier: enDossier,
    duplicates: enDuplicates,
    editions: enEditions,
    evidence: enEvidence,
    figures: enFigures,
    firms: enFirms,
    forecast: enForecast,
    forms: enForms,
    guest: enGuest,
    jobs: enJobs,
    keyboard: enKeyboard,
    landing: enLanding,
    law: enLaw,
    mails: enMails,
    markets: enMarkets,
    method: enMethod,
    nudges: enNudges,
    outcomes: enOutcomes,
    printout: enPrintout,
    precheck: enPrecheck,
    privacy: enPrivacy,
    questions: enQuestions,
    rates: enRates,
    readiness: enReadiness,
    refusals: enRefusals,
    reviews: enReviews,
    roadmap: enRoadmap,
    sessions: enSessions,
    security: enSecurity,
    standing: enStanding,
    threads: enThreads,
    trade: enTrade,
    twofactor: enTwofactor,
    vehicles: enVehicles,
    verdicts: enVerdicts,
    viewer: enViewer,
  },
} as const satisfies Record<Language, typeof source>
