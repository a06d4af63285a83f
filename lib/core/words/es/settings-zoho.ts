import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZoho: Dictionary['settingsZoho'] = {
  lead: 'Lo que introduces se cifra en este ordenador y se envía solo al servidor de cuentas de Zoho de tu centro de datos.',
  notConnected: 'Sin conexión.',
  connectedTo: (organization) => `Conectado a ${organization}`,
  connectedToAs: (organization, user) => `Conectado a ${organization} como ${user}`,
  has: 'Lo que tiene este Zoho',
  edition: (edition) => `Edición: ${edition}`,
  bothModules: 'Se pueden usar Leads y Contactos',
  missingModules: (modules) => `No disponible: ${modules}`,
  setUpFor: (enrichment, modules) => `${enrichment}: configurado para ${modules}`,
  notSetUp: (enrichment) => `${enrichment}: sin configurar en Zoho`,
  clientKind: 'Tipo de cliente',
  clientKinds: {
    self: 'Self Client (un código creado a mano)',
    server: 'Cliente de servidor (aceptar en una ventana)',
  },
  addClient: {
    self: 'En la {link}, añade un cliente del tipo Self Client y copia su ID y su secreto.',
    server: 'En la {link}, añade un cliente del tipo Server-based Applications y copia su ID y su secreto.',
  },
  console: 'consola de API de Zoho',
  pasteScope: 'En Generate Code, pega esto en Scope y elige el tiempo más largo:',
  enterCode:
    'Introduce aquí el código antes de que caduque. Sirve una vez; Facet guarda lo que Zoho da a cambio.',
  registerAddress:
    'Registra esto como su Authorized Redirect URI y activa Multi-DC si tu cuenta está en otro centro de datos:',
  agree: 'Conecta y acepta en la ventana que se abre.',
  scopes: 'los scopes',
  redirectAddress: 'la dirección de redirección',
  dataCenter: 'Centro de datos',
  fields: {
    clientId: 'ID de cliente',
    clientSecret: 'Secreto de cliente',
    grantCodeOrRefreshToken: 'Código de concesión o token de actualización',
  },
  stillEmpty: (fields) => `No se ha enviado nada. Aún vacío: ${fields}.`,
  connect: 'Conectar Zoho',
  connecting: 'Conectando…',
  connected: 'Conectado.',
  disconnect: 'Desconectar Zoho',
  disconnected: 'Desconectado.',
  tokenEndsIn: (end) => `Token de actualización guardado, termina en ${end}`,
  windowClosed: 'La ventana se cerró o Zoho no aceptó el cliente. No se ha conectado nada.',
  ziaLead:
    'Pregunta a través de tu conexión con Zoho; no hay otra clave. Necesita la edición Enterprise o Ultimate de Zoho CRM. Las personas necesitan además el centro de datos de India, Australia, Canadá, Estados Unidos o Arabia Saudí, y Web Amigo de Zoho Marketplace.',
  ziaNote: 'Sin créditos; cuenta para tu cuota de Zia',
  ziaModule: 'Módulo de Zia',
  ziaModuleNote:
    'El módulo cuyo enriquecimiento de personas está configurado en Zoho. No se escribe nada en él.',
};
