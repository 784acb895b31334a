// What advisors write to firms again and again, as every portal begins with it. Lead advisors rewrite them on their own page.
import type { Bilingual } from '../../application/snapshot'

export type TemplateTexts = {
  readonly key: string
  /** For the list that advisors choose from. */
  readonly titles: Bilingual
  readonly texts: Bilingual
}

const paragraphs = (...all: readonly string[]) => all.join('\n\n')

export const TEMPLATES: readonly TemplateTexts[] = [
  {
    key: 'missing_page',
    titles: { 'zh-CN': '缺页', en: 'A page is missing' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 中的“{{item}}”缺页，现有页面无法核对全部内容。请将全部页面（包括背面和附页）按顺序合并为一个 PDF，重新上传后再次提交。',
        '如原件本来就只有这些页，请在此回复说明。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'In {{reference}}, “{{item}}” is not complete: at least one page is missing, so we cannot check it. Please put all pages, including the backs and any annexes, into one PDF in the right order, upload it and submit again.',
        'If the original really has no further pages, please tell us here.',
      ),
    },
  },
  {
    key: 'unreadable_scan',
    titles: { 'zh-CN': '扫描件不清晰', en: 'The scan cannot be read' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 中的“{{item}}”不够清晰，文字或印章无法辨认。请用扫描仪按 300 dpi 彩色重新扫描；用手机拍摄的，请在光线充足处平放拍摄，四角完整、不反光。',
        '重新上传后，请再次提交。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'In {{reference}}, “{{item}}” is not clear enough: some of the text or the seal cannot be read. Please scan it again in colour at 300 dpi. If you use a phone, lay the document flat in good light, with all four corners in the picture and no glare.',
        'Upload the new scan and submit again.',
      ),
    },
  },
  {
    key: 'name_differs',
    titles: { 'zh-CN': '名称与营业执照不一致', en: 'The name differs from the business licence' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 中“{{item}}”上的名称与营业执照不一致。海关、税务和银行以营业执照登记的名称为准，不一致会被退回。',
        '请核对后更正；名称近期办理过变更的，请在此回复并附上变更通知书。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'In {{reference}}, the name on “{{item}}” differs from your business licence. Customs, the tax authority and the bank go by the registered name and send back what does not match it.',
        'Please check and correct it. If the name was changed recently, please reply here and attach the notice of change.',
      ),
    },
  },
  {
    key: 'confirm_hs_code',
    titles: { 'zh-CN': '请确认商品编码', en: 'Please confirm the HS code' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 中填写的商品编码与产品描述不完全对应。请告诉我们产品的材质、用途、工作原理和主要规格，并确认编码；有产品说明书或以往报关单的，请一并附上。',
        '编码决定税率、退税率和监管条件，请以实际出口的产品为准。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'The HS code given in {{reference}} does not quite fit the description of the product. Please tell us what it is made of, what it is for, how it works and its main specifications, and confirm the code. A data sheet or an earlier declaration would help; you can attach it here.',
        'Duty, tax refund and controls all follow from the code, so please go by the product you will actually ship.',
      ),
    },
  },
  {
    key: 'document_expired',
    titles: { 'zh-CN': '证件已过期或即将到期', en: 'A document has expired or soon will' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 中的“{{item}}”已过有效期，或者剩余有效期不足。请先向发证机关办理延续，取得新证后上传并再次提交。',
        '正在办理的，请在此告知预计取得的日期。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'In {{reference}}, “{{item}}” has expired or will very soon. Please renew it with the authority that issued it, upload the new one and submit again.',
        'If the renewal is under way, please tell us here when you expect it.',
      ),
    },
  },
  {
    key: 'seal_or_signature_missing',
    titles: { 'zh-CN': '缺少公章或签字', en: 'Seal or signature missing' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 中的“{{item}}”缺少公章或法定代表人签字。请补齐后扫描上传，注意印章完整、不压住文字，并再次提交。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'In {{reference}}, “{{item}}” lacks the company seal or the signature of the legal representative. Please add what is missing and scan it again, with the whole seal visible and no text covered. Then submit again.',
      ),
    },
  },
  {
    key: 'waiting_for_customs',
    titles: { 'zh-CN': '等待海关办理', en: 'Waiting for customs' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 目前要等海关办理，您暂时不需要做什么。海关有结果后，请把回执或通知上传到相应事项；海关要求补正的，请在此告诉我们要求的内容。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        '{{reference}} is now waiting for customs; there is nothing for you to do at the moment. Once customs has answered, please upload the receipt or notice to the task it belongs to. If customs asks for corrections, please tell us here what it wants.',
      ),
    },
  },
  {
    key: 'due_soon',
    titles: { 'zh-CN': '请在期限前更正', en: 'Please correct it before the date' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 还有需要更正的内容，请在 {{due}} 前更正并再次提交。',
        '如来不及，或者对退回的原因有疑问，请在此回复，我们一起想办法。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'Some things in {{reference}} still need to be corrected. Please correct them and submit again by {{due}}.',
        'If that is too soon, or a reason we gave is not clear, please reply here and we will find a way together.',
      ),
    },
  },
  {
    key: 'thanks_next_step',
    titles: { 'zh-CN': '感谢与下一步', en: 'Thank you, and the next step' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '编号 {{reference}} 的材料已收到，谢谢您的配合。我们会逐项核对，结果将通过邮件告知。',
        '在此期间可以先准备路线图中的下一步；遇到问题，请随时在此写消息。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'Thank you, we have what we need for {{reference}}. We will check it item by item and send you the result by mail.',
        'Meanwhile you can get ready for the next step on your roadmap. If anything is unclear, please write to us here.',
      ),
    },
  },
  {
    key: 'invitation_to_call',
    titles: { 'zh-CN': '约一次通话', en: 'Shall we talk on the phone?' },
    texts: {
      'zh-CN': paragraphs(
        '{{firm}}：',
        '关于编号 {{reference}}，有几点当面说更快。请回复两三个方便的时间（工作日 9:00 至 17:00，北京时间）和联系电话，我们打给您，大约十五分钟。',
        '通话前请备好相关材料。',
      ),
      en: paragraphs(
        'Dear {{firm}},',
        'A few points about {{reference}} are quicker to settle by talking. Please reply with two or three times that suit you (working days, 9:00 to 17:00 China time) and a telephone number, and we will call you. It takes about a quarter of an hour.',
        'Please have the documents at hand.',
      ),
    },
  },
]
