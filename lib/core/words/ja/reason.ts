import type { Dictionary } from '@/lib/core/words/dictionary';

export const reason: Dictionary['reason'] = {
  reasons: {
    empty: '何も入力されていません。LinkedInのプロフィールのリンクかメールアドレスを貼り付けてください。',
    'too-long':
      'リンクやアドレスとしては長すぎます。プロフィールのリンクかメールアドレスを一つ貼り付けてください。',
    malformed:
      'リンクが不完全です。アドレスバーからプロフィールのアドレスをコピーして、貼り付け直してください。',
    'malformed-address':
      'メールアドレスが不完全です。@の後のドメインなど、足りない部分がないか確認してください。',
    'not-linkedin':
      'このリンクはLinkedInのものではありません。linkedin.com/in/… のリンクかメールアドレスを貼り付けてください。',
    'look-alike-host':
      'このリンクはLinkedInに似せたものです。そこではサインインせず、linkedin.com/in/… のリンクを貼り付けてください。',
    'short-link': '短縮リンクは行き先が分かりません。開いて、たどり着いたアドレスを貼り付けてください。',
    'own-profile':
      '「/in/me」はサインインしている人を指します。プロフィールを開き、名前の入ったアドレスを貼り付けてください。',
    'unavailable-profile':
      'LinkedInに表示できるプロフィールがありません。削除されたか非公開です。本人のメールアドレスでお試しください。',
    placeholder:
      'これはテンプレートの例で、人物ではありません。実際のプロフィールのリンクに置き換えてください。',
    'company-page': 'これは組織のページです。本人のプロフィールを開き、そのアドレスを貼り付けてください。',
    'search-page': 'これは検索です。見つかった人のプロフィールを開き、そのアドレスを貼り付けてください。',
    post: 'これは投稿または記事です。投稿者のプロフィールを開き、そのアドレスを貼り付けてください。',
    'sales-navigator-no-public-link':
      'Sales Navigatorのリードには公開リンクがありません。リードの三点メニューを開き、「LinkedIn.comのURLをコピー」を選んで貼り付けてください。',
    recruiter:
      'RecruiterのリンクはRecruiterの外では誰も指しません。そこから公開プロフィールを開き、そのアドレスを貼り付けてください。',
    'old-member-link':
      'LinkedInは会員番号付きのリンクを開かなくなりました。名前で検索し、プロフィールのアドレスを貼り付けてください。',
    'not-a-person':
      'このLinkedInのページは人物のものではありません。プロフィールを開き、そのアドレスを貼り付けてください。',
  },
};
