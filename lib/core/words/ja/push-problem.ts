import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushProblem: Dictionary['pushProblem'] = {
  correct: 'その項目を「変更しない」にするか、Zohoで修正してから、もう一度登録してください。',
  mayNot: 'Zohoのプロファイルにこの操作の権限がありません。',
  askAdministrator: 'Zohoの管理者に確認するか、もう一方のモジュールに登録してください。',
  notAccepted: 'Zohoはこの接続を受け付けなくなりました。',
  connectAgain: '設定を開いて、Zohoに接続し直してください。',
  shownAgain: '以下は現時点での変更内容です。',
};
