// Every text that a browser may see, by language and namespace. Imported as a type in the browser and as a value on the
// server only, so that a page carries its own namespaces in its own language and no more.
import enAccounts from '../../locales/en/accounts.json'
import enApplications from '../../locales/en/applications.json'
import enCalendar from '../../locales/en/calendar.json'
import enCasework from '../../locales/en/casework.json'
import enChannels from '../../locales/en/channels.json'
import enCommon from '../../locales/en/common.json'
import enEditions from '../../locales/en/editions.json'
import enEvidence from '../../locales/en/evidence.json'
import enFirms from '../../locales/en/firms.json'
import enForms from '../../locales/en/forms.json'
import enGuest from '../../locales/en/guest.json'
import enLanding from '../../locales/en/landing.json'
import enLaw from '../../locales/en/law.json'
import enMails from '../../locales/en/mails.json'
import enMarkets from '../../locales/en/markets.json'
import enMethod from '../../locales/en/method.json'
import enOutcomes from '../../locales/en/outcomes.json'
import enPaper from '../../locales/en/paper.json'
import enPrecheck from '../../locales/en/precheck.json'
import enQuestions from '../../locales/en/questions.json'
import enReadiness from '../../locales/en/readiness.json'
import enRefusals from '../../locales/en/refusals.json'
import enReviews from '../../locales/en/reviews.json'
import enRoadmap from '../../locales/en/roadmap.json'
import enTrade from '../../locales/en/trade.json'
import zhAccounts from '../../locales/zh-CN/accounts.json'
import zhApplications from '../../locales/zh-CN/applications.json'
import zhCalendar from '../../locales/zh-CN/calendar.json'
import zhCasework from '../../locales/zh-CN/casework.json'
import zhChannels from '../../locales/zh-CN/channels.json'
import zhCommon from '../../locales/zh-CN/common.json'
import zhEditions from '../../locales/zh-CN/editions.json'
import zhEvidence from '../../locales/zh-CN/evidence.json'
import zhFirms from '../../locales/zh-CN/firms.json'
import zhForms from '../../locales/zh-CN/forms.json'
import zhGuest from '../../locales/zh-CN/guest.json'
import zhLanding from '../../locales/zh-CN/landing.json'
import zhLaw from '../../locales/zh-CN/law.json'
import zhMails from '../../locales/zh-CN/mails.json'
import zhMarkets from '../../locales/zh-CN/markets.json'
import zhMethod from '../../locales/zh-CN/method.json'
import zhOutcomes from '../../locales/zh-CN/outcomes.json'
import zhPaper from '../../locales/zh-CN/paper.json'
import zhPrecheck from '../../locales/zh-CN/precheck.json'
import zhQuestions from '../../locales/zh-CN/questions.json'
import zhReadiness from '../../locales/zh-CN/readiness.json'
import zhRefusals from '../../locales/zh-CN/refusals.json'
import zhReviews from '../../locales/zh-CN/reviews.json'
import zhRoadmap from '../../locales/zh-CN/roadmap.json'
import zhTrade from '../../locales/zh-CN/trade.json'
import type { Language } from './language'

const source = {
  accounts: zhAccounts,
  applications: zhApplications,
  calendar: zhCalendar,
  casework: zhCasework,
  channels: zhChannels,
  common: zhCommon,
  editions: zhEditions,
  evidence: zhEvidence,
  firms: zhFirms,
  forms: zhForms,
  guest: zhGuest,
  landing: zhLanding,
  law: zhLaw,
  mails: zhMails,
  markets: zhMarkets,
  method: zhMethod,
  outcomes: zhOutcomes,
  paper: zhPaper,
  precheck: zhPrecheck,
  questions: zhQuestions,
  readiness: zhReadiness,
  refusals: zhRefusals,
  reviews: zhReviews,
  roadmap: zhRoadmap,
  trade: zhTrade,
} as const

/** A translation has every key of the source; plural forms beyond the source's own are welcome. */
export const resources = {
  'zh-CN': source,
  en: {
    accounts: enAccounts,
    applications: enApplications,
    calendar: enCalendar,
    casework: enCasework,
    channels: enChannels,
    common: enCommon,
    editions: enEditions,
    evidence: enEvidence,
    firms: enFirms,
    forms: enForms,
    guest: enGuest,
    landing: enLanding,
    law: enLaw,
    mails: enMails,
    markets: enMarkets,
    method: enMethod,
    outcomes: enOutcomes,
    paper: enPaper,
    precheck: enPrecheck,
    questions: enQuestions,
    readiness: enReadiness,
    refusals: enRefusals,
    reviews: enReviews,
    roadmap: enRoadmap,
    trade: enTrade,
  },
} as const satisfies Record<Language, typeof source>
