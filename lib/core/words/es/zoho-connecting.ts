import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoConnecting: Dictionary['zohoConnecting'] = {
  otherAttempt: 'La respuesta no corresponde a este intento, así que no se ha usado. Conecta otra vez.',
  notAgreed: 'No aceptaste en Zoho, así que no se ha conectado nada.',
  zohoDisagreed: (error) => `Zoho no aceptó: ${error}`,
  noCode: 'Zoho no envió ningún código. Conecta otra vez.',
  unknownServer:
    'Zoho nombró un servidor de cuentas que Facet no conoce, así que tu secreto no se ha enviado allí.',
  incompleteServerClient:
    'Hacen falta el centro de datos, el ID y el secreto de cliente, sin espacios en medio.',
  incompleteSelfClient:
    'Hacen falta el centro de datos, el ID y el secreto de cliente y el código, sin espacios en medio.',
  noRefreshToken:
    'Zoho no dio ningún token de actualización. Quita Facet en «Connected apps» de tu cuenta de Zoho y conecta otra vez.',
  noRefreshTokenForCode:
    'Zoho no dio ningún token de actualización por este código. Crea el código con un Self Client en la consola de API de Zoho.',
  refused: {
    invalid_code:
      'Zoho no acepta este código o token: ya se usó, es demasiado antiguo, se revocó o es de otro centro de datos. Crea un código nuevo en la consola de API de Zoho.',
    invalid_client:
      'Zoho no conoce este ID de cliente en este centro de datos. Comprueba el ID de cliente y el centro de datos.',
    invalid_client_secret:
      'El secreto no corresponde a este ID de cliente en este centro de datos. Cópialo de nuevo de la consola de API de Zoho.',
    invalid_redirect_uri:
      'La dirección de redirección no es la registrada con este cliente. Para un Self Client elige «Self Client»; para uno de servidor, registra la que se muestra aquí.',
    invalid_scope:
      'Zoho no conoce uno de los scopes. Crea un código nuevo con exactamente los scopes que se muestran aquí.',
  },
  refusedOtherwise: (error) => `Zoho no quiso dar un token: ${error}`,
  tooManyTokens: 'Zoho da como máximo diez tokens de acceso en diez minutos.',
  otherAddress: (address, center) =>
    `Zoho nombró una dirección (${address}) distinta de la de ${center}. Elige el centro de datos de tu cuenta de Zoho.`,
  ziaNotSetUp: (label) =>
    `Zoho aún no tiene ninguna configuración para ${label}. Créala en Zoho CRM, en Setup, Zia, Data Enrichment.`,
  ziaSetUp: (modules) => `Configurado en Zoho para ${modules}.`,
};
