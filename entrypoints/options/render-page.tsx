import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLook } from '@/lib/state/look';

/** Shows a page in the user's theme and language, and anew when the language changes. */
export function renderPage(app: ReactNode): void {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  followLook(document.documentElement, localStorage, (locale) => {
    root.render(<StrictMode key={locale}>{app}</StrictMode>);
  });
}
