import type { Dictionary } from '@/lib/core/words/dictionary';

export const gate: Dictionary['gate'] = {
  nameless: '名前のない人物',
  confirmed: '同一人物であるとご自身で回答しました',
  profile: (label, slug) => `${label}はlinkedin.com/in/${slug}について回答しました`,
  echo: (label, slug) => `${label}はlinkedin.com/in/${slug}についての照会に回答しました`,
  renamed: (label, slug, now) =>
    `${label}はlinkedin.com/in/${slug}（現在はlinkedin.com/in/${now}）についての照会に回答しました`,
  hasAddress: (label, address) => `${label}の回答にアドレス${address}が含まれています`,
  addressOfOther: (label, address, name, known) =>
    `${label}では${address}は${name}のものですが、他の回答では${known}です`,
  otherProfile: (asked, label, slug) =>
    `${asked}について照会しましたが、${label}はlinkedin.com/in/${slug}について回答しました`,
  bothHaveAddress: (address) => `どちらにもアドレス${address}があります`,
  bothHave: (shared) => `どちらにも${shared}があります`,
  otherName: (label, name, known) => `${label}は${name}について回答しましたが、他の回答では${known}です`,
  sharedMailbox: (address, label) =>
    `${address}は共有メールボックスのため、${label}の回答はそこにいる誰のものか分かりません`,
  sharesTraits: (label, name, shared) =>
    `${label}の回答の名前は${name}で、採用済みの回答と${shared}が共通しています`,
  traits: (one, other) => `${one}と${other}`,
  onlyName: (asked, label, name) =>
    `${asked}について照会し、${label}は${name}について回答しましたが、比較できるのは名前だけです`,
  incomparable: (label) => `${label}の回答は比較できません`,
  likeness: (label, name, score) =>
    `${label}は名前とアドレスの類似度から${name}を見つけました（1のうち${score}）`,
  fitsNameAndCompany: (address, name, label) =>
    `${address}は、${label}の回答にある名前${name}と会社に一致します`,
  maybeNamesake: (label, name) =>
    `${label}は同じ会社の${name}について回答しましたが、同姓同名の人がいる可能性があります`,
  fitsInitial: (address, label, name) =>
    `${address}は、${label}の回答にある会社と、名前${name}の頭文字に一致します`,
  fitsName: (address, label) =>
    `${address}は、${label}の回答にある名前に一致しますが、会社が一致するかは不明です`,
  fitsCompany: (address, label, name) =>
    `${address}は、${label}の回答にある会社に一致しますが、名前${name}には一致しません`,
  company: (label, company) => `${label}は${company}について回答しました`,
  untiedCompany: (label, company) =>
    `${label}は${company}について回答しましたが、その会社と本人を結び付ける情報は他にありません`,
  unnamedCompany: (label) =>
    `${label}はある会社について回答しましたが、その会社と本人を結び付ける情報は他にありません`,
  namesToo: (label, what) => `${label}の回答にも${what}があります`,
  disagreeing: (label) => `${label}と別のプロバイダーが異なる人物を挙げています`,
};
