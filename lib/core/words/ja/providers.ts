import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const providers: Dictionary['providers'] = {
  ziaPeople: 'Zia人物',
  ziaOrganization: 'Zia会社',
  tariff: {
    person: '人物',
    phone: '電話番号（追加、最大）',
    current: '人物（現行API）',
    currentEmail: '仕事用メール（現行API、追加）',
    fromDatabase: 'データベースの人物',
    live: 'その場で取得した人物',
    businessEmail: '仕事用メール（追加）',
    jobPerson: '人物に関する依頼',
    jobCompany: '会社に関する依頼',
  },
  creditsLeft: (count) => `残り${number(count)}クレジット`,
  onlyCreditsLeft: (count) => `残り${number(count)}クレジットです。`,
  plan: (plan) => `プラン：${plan}`,
  noMemberId: (vendor) =>
    `${vendor}はLinkedInの会員ID（ACoAA…）に対応していません。公開プロフィールのURLが必要です。`,
  noMemberIdHandle: (vendor) =>
    `${vendor}はLinkedInの会員ID（ACoAA…）に対応していません。公開プロフィールの名前（URLの末尾）が必要です。`,
  crustdataWorkEmail: 'Crustdataは仕事用メールでのみ人物を調べられます。これは個人用のアドレスです。',
  crustdataFetching:
    'Crustdataにはこの人物の情報がまだなく、プロフィールを取得中です。1時間後にもう一度照会するか、その場での取得をオンにしてください。',
  apolloContact: (said) => `Apolloのあなたの連絡先には${said}と記録されています。`,
  apolloNoWebhook:
    '電話番号は照会していません。Apolloには、設定でhttpsのWebhook URLを指定する必要があります。',
  apolloNoTicket:
    '電話番号を受け取るための番号がApolloから届きませんでした。電話番号はあなたのWebhookにのみ届きます。',
  apolloNoResult: 'Apolloの回答に結果がありませんでした。',
  apolloNoPhone: 'Apolloで電話番号は見つかりませんでした。',
  hiddenByPlan: (fields) =>
    `People Data Labsには、ご契約のプランでは表示されない情報がほかにもあります：${fields}。`,
  hiddenFields: {
    work_email: '仕事用メール',
    personal_emails: '個人用メール',
    mobile_phone: '携帯電話',
    phone_numbers: '電話番号',
  },
  ziaLetters:
    'Ziaが読み取れるのは3文字以上の英字だけですが、この人物についてわかっていることに英字のものがありません。',
  ziaLettersOf: (company) =>
    `Ziaが読み取れるのは3文字以上の英字だけですが、「${company}」はそうではありません。`,
  ziaPeopleUnavailable:
    'Zia人物は、インド、オーストラリア、カナダ、米国、サウジアラビアのZohoデータセンターで、Zoho Marketplaceの拡張機能Web Amigoがある場合にのみ使えます。拡張機能をインストールするか、設定でZia人物をオフにしてください。',
  ziaOrganizationUnavailable:
    'お使いのZohoは、APIによる会社情報の取得を提供していません。Zohoの管理者に問い合わせるか、設定でZia会社をオフにしてください。',
};
