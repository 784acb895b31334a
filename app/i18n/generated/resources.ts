// Written by `npm run languages` from the folders of locales/.
// Every text that a browser may see, by language and namespace. Imported as a type in the browser and as a value on the
// server only, so that a page carries its own namespaces in its own language and no more.
import zhCNAccess from '../../../locales/zh-CN/access.json'
import zhCNAccounts from '../../../locales/zh-CN/accounts.json'
import zhCNAdminaccounts from '../../../locales/zh-CN/adminaccounts.json'
import zhCNApi from '../../../locales/zh-CN/api.json'
import zhCNApinotes from '../../../locales/zh-CN/apinotes.json'
import zhCNApplications from '../../../locales/zh-CN/applications.json'
import zhCNCalendar from '../../../locales/zh-CN/calendar.json'
import zhCNCasework from '../../../locales/zh-CN/casework.json'
import zhCNChannels from '../../../locales/zh-CN/channels.json'
import zhCNCodes from '../../../locales/zh-CN/codes.json'
import zhCNCommon from '../../../locales/zh-CN/common.json'
import zhCNContradictions from '../../../locales/zh-CN/contradictions.json'
import zhCNCosting from '../../../locales/zh-CN/costing.json'
import zhCNData from '../../../locales/zh-CN/data.json'
import zhCNDossier from '../../../locales/zh-CN/dossier.json'
import zhCNDuplicates from '../../../locales/zh-CN/duplicates.json'
import zhCNDuty from '../../../locales/zh-CN/duty.json'
import zhCNEvidence from '../../../locales/zh-CN/evidence.json'
import zhCNFirms from '../../../locales/zh-CN/firms.json'
import zhCNFits from '../../../locales/zh-CN/fits.json'
import zhCNForecast from '../../../locales/zh-CN/forecast.json'
import zhCNForms from '../../../locales/zh-CN/forms.json'
import zhCNGuest from '../../../locales/zh-CN/guest.json'
import zhCNHs from '../../../locales/zh-CN/hs.json'
import zhCNJobs from '../../../locales/zh-CN/jobs.json'
import zhCNKeyboard from '../../../locales/zh-CN/keyboard.json'
import zhCNLanding from '../../../locales/zh-CN/landing.json'
import zhCNLaw from '../../../locales/zh-CN/law.json'
import zhCNMails from '../../../locales/zh-CN/mails.json'
import zhCNMarkets from '../../../locales/zh-CN/markets.json'
import zhCNMethod from '../../../locales/zh-CN/method.json'
import zhCNOrigin from '../../../locales/zh-CN/origin.json'
import zhCNOutcomes from '../../../locales/zh-CN/outcomes.json'
import zhCNPlan from '../../../locales/zh-CN/plan.json'
import zhCNPrecheck from '../../../locales/zh-CN/precheck.json'
import zhCNPrice from '../../../locales/zh-CN/price.json'
import zhCNPrintout from '../../../locales/zh-CN/printout.json'
import zhCNPrivacy from '../../../locales/zh-CN/privacy.json'
import zhCNProducts from '../../../locales/zh-CN/products.json'
import zhCNQuestions from '../../../locales/zh-CN/questions.json'
import zhCNQuiet from '../../../locales/zh-CN/quiet.json'
import zhCNRanking from '../../../locales/zh-CN/ranking.json'
import zhCNRates from '../../../locales/zh-CN/rates.json'
import zhCNReadiness from '../../../locales/zh-CN/readiness.json'
import zhCNRefusals from '../../../locales/zh-CN/refusals.json'
import zhCNReleases from '../../../locales/zh-CN/releases.json'
import zhCNReviews from '../../../locales/zh-CN/reviews.json'
import zhCNRoadmap from '../../../locales/zh-CN/roadmap.json'
import zhCNSecurity from '../../../locales/zh-CN/security.json'
import zhCNSessions from '../../../locales/zh-CN/sessions.json'
import zhCNSite from '../../../locales/zh-CN/site.json'
import zhCNStanding from '../../../locales/zh-CN/standing.json'
import zhCNStatistics from '../../../locales/zh-CN/statistics.json'
import zhCNThreads from '../../../locales/zh-CN/threads.json'
import zhCNTrade from '../../../locales/zh-CN/trade.json'
import zhCNTwofactor from '../../../locales/zh-CN/twofactor.json'
import zhCNVehicles from '../../../locales/zh-CN/vehicles.json'
import zhCNVerdicts from '../../../locales/zh-CN/verdicts.json'
import zhCNViewer from '../../../locales/zh-CN/viewer.json'
import zhCNWork from '../../../locales/zh-CN/work.json'
import zhCNWorkbook from '../../../locales/zh-CN/workbook.json'
import zhCNWorkspace from '../../../locales/zh-CN/workspace.json'
import enAccess from '../../../locales/en/access.json'
import enAccounts from '../../../locales/en/accounts.json'
import enAdminaccounts from '../../../locales/en/adminaccounts.json'
import enApi from '../../../locales/en/api.json'
import enApinotes from '../../../locales/en/apinotes.json'
import enApplications from '../../../locales/en/applications.json'
import enCalendar from '../../../locales/en/calendar.json'
import enCasework from '../../../locales/en/casework.json'
import enChannels from '../../../locales/en/channels.json'
import enCodes from '../../../locales/en/codes.json'
import enCommon from '../../../locales/en/common.json'
import enContradictions from '../../../locales/en/contradictions.json'
import enCosting from '../../../locales/en/costing.json'
import enData from '../../../locales/en/data.json'
import enDossier from '../../../locales/en/dossier.json'
import enDuplicates from '../../../locales/en/duplicates.json'
import enDuty from '../../../locales/en/duty.json'
import enEvidence from '../../../locales/en/evidence.json'
import enFirms from '../../../locales/en/firms.json'
import enFits from '../../../locales/en/fits.json'
import enForecast from '../../../locales/en/forecast.json'
import enForms from '../../../locales/en/forms.json'
import enGuest from '../../../locales/en/guest.json'
import enHs from '../../../locales/en/hs.json'
import enJobs from '../../../locales/en/jobs.json'
import enKeyboard from '../../../locales/en/keyboard.json'
import enLanding from '../../../locales/en/landing.json'
import enLaw from '../../../locales/en/law.json'
import enMails from '../../../locales/en/mails.json'
import enMarkets from '../../../locales/en/markets.json'
import enMethod from '../../../locales/en/method.json'
import enOrigin from '../../../locales/en/origin.json'
import enOutcomes from '../../../locales/en/outcomes.json'
import enPlan from '../../../locales/en/plan.json'
import enPrecheck from '../../../locales/en/precheck.json'
import enPrice from '../../../locales/en/price.json'
import enPrintout from '../../../locales/en/printout.json'
import enPrivacy from '../../../locales/en/privacy.json'
import enProducts from '../../../locales/en/products.json'
import enQuestions from '../../../locales/en/questions.json'
import enQuiet from '../../../locales/en/quiet.json'
import enRanking from '../../../locales/en/ranking.json'
import enRates from '../../../locales/en/rates.json'
import enReadiness from '../../../locales/en/readiness.json'
import enRefusals from '../../../locales/en/refusals.json'
import enReleases from '../../../locales/en/releases.json'
import enReviews from '../../../locales/en/reviews.json'
import enRoadmap from '../../../locales/en/roadmap.json'
import enSecurity from '../../../locales/en/security.json'
import enSessions from '../../../locales/en/sessions.json'
import enSite from '../../../locales/en/site.json'
import enStanding from '../../../locales/en/standing.json'
import enStatistics from '../../../locales/en/statistics.json'
import enThreads from '../../../locales/en/threads.json'
import enTrade from '../../../locales/en/trade.json'
import enTwofactor from '../../../locales/en/twofactor.json'
import enVehicles from '../../../locales/en/vehicles.json'
import enVerdicts from '../../../locales/en/verdicts.json'
import enViewer from '../../../locales/en/viewer.json'
import enWork from '../../../locales/en/work.json'
import enWorkbook from '../../../locales/en/workbook.json'
import enWorkspace from '../../../locales/en/workspace.json'
import type { Language } from '../language'

const source = {
  access: zhCNAccess,
  accounts: zhCNAccounts,
  adminaccounts: zhCNAdminaccounts,
  api: zhCNApi,
  apinotes: zhCNApinotes,
  applications: zhCNApplications,
  calendar: zhCNCalendar,
  casework: zhCNCasework,
  channels: zhCNChannels,
  codes: zhCNCodes,
  common: zhCNCommon,
  contradictions: zhCNContradictions,
  costing: zhCNCosting,
  data: zhCNData,
  dossier: zhCNDossier,
  duplicates: zhCNDuplicates,
  duty: zhCNDuty,
  evidence: zhCNEvidence,
  firms: zhCNFirms,
  fits: zhCNFits,
  forecast: zhCNForecast,
  forms: zhCNForms,
  guest: zhCNGuest,
  hs: zhCNHs,
  jobs: zhCNJobs,
  keyboard: zhCNKeyboard,
  landing: zhCNLanding,
  law: zhCNLaw,
  mails: zhCNMails,
  markets: zhCNMarkets,
  method: zhCNMethod,
  origin: zhCNOrigin,
  outcomes: zhCNOutcomes,
  plan: zhCNPlan,
  precheck: zhCNPrecheck,
  price: zhCNPrice,
  printout: zhCNPrintout,
  privacy: zhCNPrivacy,
  products: zhCNProducts,
  questions: zhCNQuestions,
  quiet: zhCNQuiet,
  ranking: zhCNRanking,
  rates: zhCNRates,
  readiness: zhCNReadiness,
  refusals: zhCNRefusals,
  releases: zhCNReleases,
  reviews: zhCNReviews,
  roadmap: zhCNRoadmap,
  security: zhCNSecurity,
  sessions: zhCNSessions,
  site: zhCNSite,
  standing: zhCNStanding,
  statistics: zhCNStatistics,
  threads: zhCNThreads,
  trade: zhCNTrade,
  twofactor: zhCNTwofactor,
  vehicles: zhCNVehicles,
  verdicts: zhCNVerdicts,
  viewer: zhCNViewer,
  work: zhCNWork,
  workbook: zhCNWorkbook,
  workspace: zhCNWorkspace,
} as const

/** A translation has every key of the source; plural forms beyond the source’s own are welcome. */
export const resources = {
  'zh-CN': source,
  en: {
    access: enAccess,
    accounts: enAccounts,
    adminaccounts: enAdminaccounts,
    api: enApi,
    apinotes: enApinotes,
    applications: enApplications,
    calendar: enCalendar,
    casework: enCasework,
    channels: enChannels,
    codes: enCodes,
    common: enCommon,
    contradictions: enContradictions,
    costing: enCosting,
    data: enData,
    dossier: enDossier,
    duplicates: enDuplicates,
    duty: enDuty,
    evidence: enEvidence,
    firms: enFirms,
    fits: enFits,
    forecast: enForecast,
    forms: enForms,
    guest: enGuest,
    hs: enHs,
    jobs: enJobs,
    keyboard: enKeyboard,
    landing: enLanding,
    law: enLaw,
    mails: enMails,
    markets: enMarkets,
    method: enMethod,
    origin: enOrigin,
    outcomes: enOutcomes,
    plan: enPlan,
    precheck: enPrecheck,
    price: enPrice,
    printout: enPrintout,
    privacy: enPrivacy,
    products: enProducts,
    questions: enQuestions,
    quiet: enQuiet,
    ranking: enRanking,
    rates: enRates,
    readiness: enReadiness,
    refusals: enRefusals,
    releases: enReleases,
    reviews: enReviews,
    roadmap: enRoadmap,
    security: enSecurity,
    sessions: enSessions,
    site: enSite,
    standing: enStanding,
    statistics: enStatistics,
    threads: enThreads,
    trade: enTrade,
    twofactor: enTwofactor,
    vehicles: enVehicles,
    verdicts: enVerdicts,
    viewer: enViewer,
    work: enWork,
    workbook: enWorkbook,
    workspace: enWorkspace,
  },
} as const satisfies Record<Language, typeof source>
