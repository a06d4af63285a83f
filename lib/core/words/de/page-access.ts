import type { Dictionary } from '@/lib/core/words/dictionary';

export const pageAccess: Dictionary['pageAccess'] = {
  unread: 'Facet hat diese Seite nicht gelesen.',
  reading: 'Wird gelesen …',
  waiting: 'LinkedIn lädt dieses Profil noch.',
  nobody: 'Kein LinkedIn-Profil und keine E-Mail-Adresse auf dieser Seite.',
  noAccess:
    'Facet darf diese Seite noch nicht lesen. Klicken Sie auf das Symbol in der Symbolleiste, während die Seite vorne ist.',
  noAccessTo: (host) =>
    `Facet darf ${host} noch nicht lesen. „Diese Seite lesen“ fragt nur für diese Website.`,
  notAWebPage:
    'Browser lassen Erweiterungen diese Seite nicht lesen. Fügen Sie oben eine E-Mail-Adresse oder LinkedIn-URL ein.',
  pdf: 'Browser lassen Erweiterungen kein PDF lesen. Markieren Sie darin eine Adresse und klicken Sie mit der rechten Maustaste, oder fügen Sie sie oben ein.',
  file: 'Browser lassen Erweiterungen Dateien nur lesen, wenn Sie es erlauben: Öffnen Sie in der Liste der Erweiterungen die Details von Facet und schalten Sie „Zugriff auf Datei-URLs zulassen“ ein.',
};
