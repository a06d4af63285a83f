import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { personWords } from '@/lib/core/words/en/person';

export type ExportFormat = 'JSON' | 'CSV' | 'vCard';

const FORMATS: readonly ExportFormat[] = ['JSON', 'CSV', 'vCard'];

interface ExportMenuProps {
  onExport(format: ExportFormat): void;
  onExportAll(): void;
}

/** The profile as a file, or everything that is stored about the person. */
export function ExportMenu({ onExport, onExportAll }: ExportMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger
        className="button button-quiet button-icon"
        aria-label={personWords.export}
        title={personWords.export}
      >
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
            <Menu.Item className="menu-item" onClick={onExportAll}>
              {personWords.exportAll}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
