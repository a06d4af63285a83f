import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStores } from './stores';
import { followAppearance } from '@/lib/state/appearance';
import { App } from './app';

followAppearance(document.documentElement, localStorage);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App stores={createStores()} />
    </StrictMode>,
  );
}
