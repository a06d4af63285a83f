import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';

export const lists: Dictionary['lists'] = {
  onePerLine: '1行に1件のメールまたはLinkedInのURL',
  removeFile: (file) => `${file}を外す`,
  start: '開始',
  importCsv: 'CSVをインポート',
  kept: 'リスト一覧',
  empty:
    'アドレスを貼り付けるか、CSVを選んでください。元の列に見つかった情報を加えて書き出せます。先に料金が表示され、開始するまで照会は行われません。',
  list: (name) => `リスト「${name}」`,
  far: (done, people) => `${common.people(people)}中${common.people(done)}`,
  progress: 'リストの進捗',
  pause: '一時停止',
  resume: '再開',
  cancel: 'リストをキャンセル',
  tell: '完了したら通知',
  exportCsv: 'CSVをエクスポート',
  push: 'リストをZohoへ登録',
  delete: 'リストを削除',
  deleteThis: 'このリストを削除しますか？',
  deletes: '読み込んだ行が削除されます。見つかった人は履歴に残ります。',
  lines: '行',
};
