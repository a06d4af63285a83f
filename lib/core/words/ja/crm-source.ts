import type { Dictionary } from '@/lib/core/words/dictionary';

export const crmSource: Dictionary['crmSource'] = {
  names: {
    email: 'メール',
    secondEmail: '2つ目のメール',
    mobile: '携帯電話',
    twitter: 'Twitterのユーザー名',
    website: '会社のウェブサイト',
    city: '市区町村',
    state: '都道府県・州',
    country: '国',
  },
};
