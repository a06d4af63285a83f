import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStores } from './stores';
import { followAppearance } from '@/lib/state/appearance';
import { followLanguage } from '@/lib/state/language';
import { App } from './app';

followAppearance(document.documentElement, localStorage);
const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  let stores: ReturnType<typeof createStores> | undefined;
  followLanguage(document.documentElement, localStorage, (locale) => {
    stores ??= createStores();
    root.render(
      <StrictMode key={locale}>
        <App stores={stores} />
      </StrictMode>,
    );
  });
}
