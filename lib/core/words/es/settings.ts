import type { Dictionary } from '@/lib/core/words/dictionary';

export const settings: Dictionary['settings'] = {
  title: 'Configuración de Facet',
  navigation: 'Secciones',
  sections: {
    zoho: 'Zoho CRM',
    zohoFields: 'Campos de Zoho',
    zia: 'Zia',
    lookups: 'Consultas',
    appearance: 'Apariencia',
    sites: 'Sitios',
    privacy: 'Privacidad',
    requests: 'Solicitudes',
    backup: 'Copia de seguridad',
  },
  setByOrganisation: 'Establecido por tu organización',
  oneMoment: 'Un momento…',
  notSaved: (why) => `No se ha guardado. ${why}`,
  tryAgain: 'Inténtalo de nuevo.',
  noAnswer: 'Facet no ha respondido. Inténtalo de nuevo.',
  organisation: 'Tu organización',
  managed: 'Tu organización administra Facet. Lo que ha establecido no se puede cambiar aquí.',
  askedThrough: (vendor, host) => `A ${vendor} se le pregunta a través de ${host}, que tiene la clave.`,
  policyUnreadable: (entries) =>
    `Facet no puede leer estas entradas de la política de tu organización: ${entries}. Hasta que tu administrador las corrija, no se pregunta a nadie.`,
};
