import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';

export type ExportFormat = 'JSON' | 'CSV' | 'vCard';

const FORMATS: readonly ExportFormat[] = ['JSON', 'CSV', 'vCard'];

/** The profile as a file. */
export function ExportMenu({ onExport }: { onExport(format: ExportFormat): void }) {
  return (
    <Menu.Root>
      <Menu.Trigger className="button button-quiet button-icon" aria-label="Export" title="Export">
        <Download aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end">
          <Menu.Popup className="menu">
            {FORMATS.map((format) => (
              <Menu.Item key={format} className="menu-item" onClick={() => onExport(format)}>
                {format}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
