import type { Wording } from '../origin.ts';

/** What servers say in Spanish, and how Microsoft translates its replies. */
export const spanish: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(buzon|casilla|cuenta|bandeja|correo|mailbox|usuario|destinatario) … (lleno|llena|excedido|excedida|sobrepasado|saturado|saturada|sin espacio|superado)',
      'cuota … (excedida|superada|agotada|sobrepasada|excedido)',
      '(excedido|superado|sobrepasado|excede|supera) … (cuota|espacio)',
      '(no hay|sin) espacio … (buzon|cuenta|casilla)',
      'cuota excedida',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: ['(espacio en disco|almacenamiento|espacio) insuficiente', 'disco lleno', 'sin espacio en (el |)disco'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      'no existe (dicha|tal|esa|esta) (persona|direccion|cuenta)',
      '(usuario|destinatario|cuenta|buzon|direccion|casilla) … (no existe|desconocido|desconocida|inexistente|no encontrado|no encontrada|invalido|invalida|no valido|no valida|no es valida)',
      '(no existe|no se encuentra|no se encontro|no se ha encontrado) … (usuario|destinatario|cuenta|buzon|direccion)',
      'usuario desconocido',
      'no existe (el |la |este |)(usuario|destinatario|buzon)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(intente|intentelo|reintente|pruebe|vuelva a intentar|vuelva a intentarlo|intentar|por favor intente) (de nuevo |otra vez |nuevamente |)(mas tarde|mas adelante|luego|en unos minutos|en otro momento|despues)',
      '(de nuevo|nuevamente|otra vez) mas tarde',
      'mas tarde por favor',
      'intentelo mas tarde',
      'temporalmente (rechazado|diferido|denegado)',
      'rechazo temporal',
      'rechazado',
      'rechazo',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(servicio|servidor|sistema|correo) … (no disponible|no esta disponible|fuera de servicio|indisponible|detenido|cerrado)',
      '(temporalmente|momentaneamente|actualmente) (no disponible|fuera de servicio|suspendido|indisponible)',
      'en mantenimiento',
      'mantenimiento',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(demasiadas|muchas|exceso de|excesivas) (conexiones|sesiones|solicitudes|conexion|peticiones)',
      '(demasiados|muchos|exceso de) (mensajes|correos|envios|emails)',
      '(limite|cuota|maximo|numero maximo) … (conexiones|mensajes|correos|envios|envio|sesiones) … (alcanzado|excedido|superado|permitido|excedida|superada)',
      'limite de (envio|envios|mensajes|correos|conexiones)',
      '(mensajes|correos|conexiones) por (hora|minuto|dia|segundo)',
      '(enviando|envia) demasiado rapido',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['lista gris', 'listas grises', 'primer intento', 'greylisting'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      // `mail … spam` alone is English, and says anything.
      '(mensaje|correo|contenido) … (spam|virus|no deseado|malicioso|phishing|sospechoso|infectado|basura)',
      'email … (como spam|no deseado|malicioso|sospechoso|infectado|basura)',
      '(considerado|detectado|identificado|clasificado|marcado|catalogado|reconocido|rechazado) como (spam|correo no deseado|basura|phishing|no deseado)',
      '(adjunto|archivo adjunto|archivo) (no permitido|prohibido|bloqueado)',
      '(viola|infringe|violacion) … (politica|politicas)',
      'rechazado por … (spam|contenido|politica|politicas)',
      'politica (local|de seguridad|de contenido)',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(lista negra|listas negras|lista de bloqueo|lista de bloqueados)',
      '(ip|direccion|servidor|remitente|dominio) … (bloqueado|bloqueada|lista negra|en listas|vetada)',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(mala|baja|pobre|poca) reputacion',
      'reputacion … (mala|baja|insuficiente)',
      '(actividad|trafico|comportamiento) (sospechosa|sospechoso|inusual|anormal)',
      'demasiados (destinatarios invalidos|usuarios desconocidos|destinatarios desconocidos)',
      'quejas',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      'acceso (denegado|prohibido|no autorizado|no permitido|restringido)',
      '(remitente|cliente|servidor|usuario) … (no autorizado|no permitido|sin permiso)',
      'no (esta |)autorizado (para|a)',
      'no tiene (permiso|permisos|autorizacion)',
    ],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: [
      '(dns inverso|resolucion inversa|registro ptr|inverso|ptr|reverso)',
      '(no tiene|sin|falta) … (ptr|reverso|inversa|inverso|rdns)',
      'nombre de host … (no encontrado|invalido|no resuelve)',
    ],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      'dominio … remitente … (no existe|no encontrado|inexistente|invalido|no resuelve|no valido)',
      'remitente … dominio … (no existe|no encontrado|inexistente|invalido)',
    ],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: [
      '(spf|dkim|dmarc) … (fallo|fallido|fallida|invalido|invalida|no valida|incorrecto)',
      '(fallo|error) … (spf|dkim|dmarc)',
    ],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      '(autenticacion|autentificacion) … (requerida|necesaria|fallida|obligatoria|fallo|incorrecta|erronea)',
      '(se requiere|requiere|necesita|debe) (autenticacion|autenticarse|autentificarse|identificarse|autentificacion)',
      'error de autenticacion',
      'fallo … autenticacion',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      '(relay|reenvio|retransmision|relevo) … (denegado|no permitido|prohibido|no autorizado|rechazado)',
      'no se permite (el |)(relay|reenvio|retransmision|retransmitir)',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: [
      '(demasiados|muchos|exceso de) (destinatarios|receptores)',
      '(limite|maximo|numero) … destinatarios … (excedido|superado|alcanzado|permitido)',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(mensaje|correo|tamano|archivo|adjunto|tamano del mensaje) … (demasiado grande|muy grande|excede|supera|sobrepasa|excedido)',
      'tamano (maximo|excedido)',
      '(excede|supera) … tamano',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(servidor|sistema|servicio) … (ocupado|sobrecargado|saturado|sobrecarga)',
      'sobrecarga',
      'carga (muy |)(alta|elevada|excesiva)',
      'recursos insuficientes',
      'falta de recursos',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      'error (interno|local|temporal|del sistema|del servidor|tecnico|inesperado|de procesamiento|en el servidor|al procesar|transitorio)',
      '(problema|problemas|fallo|dificultades) (interno|tecnico|tecnicos|temporal|temporales|tecnicas|del servidor|del sistema)',
      'error … (servidor|sistema|proceso)',
    ],
  },
  {
    cause: 'lookup-failure',
    weight: 'names',
    phrases: ['(base de datos|directorio|ldap) … (no disponible|error|inaccesible|fallo)'],
  },
  {
    cause: 'filter-failure',
    weight: 'names',
    phrases: ['(antivirus|antispam|filtro) … (no disponible|error|fallo|inaccesible|fuera de servicio)'],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: [
      '(usuario|destinatario|buzon|cuenta) … (esta |)(recibiendo|recibe) (el |)(correo|correos|mensajes|emails|e mails) (demasiado rapido|demasiado deprisa|muy rapido)',
      '(recibiendo|recibe) (una gran cantidad de|demasiado|demasiados|muchos) (correo|correos|mensajes|emails)',
      '(destinatario|usuario|buzon) … (recibe|recibiendo|recibido) (demasiados|demasiado|muchos)',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(buzon|cuenta|casilla|mailbox|usuario|destinatario) … (deshabilitado|deshabilitada|suspendido|suspendida|bloqueado|bloqueada|inactivo|inactiva|no disponible|desactivado|desactivada|cerrada)',
    ],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: [
      '(tls|starttls|ssl|cifrado|conexion cifrada|conexion segura) … (requerido|requerida|obligatorio|necesario|necesaria|fallo|no disponible|requiere)',
      '(se requiere|requiere) (tls|starttls|cifrado)',
    ],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: [
      '(tiempo de espera|tiempo) (agotado|excedido|superado|expirado)',
      'conexion (perdida|cerrada|rechazada|interrumpida|fallida|caducada|agotada)',
      'tiempo de espera',
    ],
  },
  {
    cause: 'protocol',
    weight: 'names',
    phrases: [
      'error de (sintaxis|protocolo)',
      'comando (desconocido|invalido|no reconocido|no valido|no implementado)',
      'demasiados errores',
    ],
  },
  {
    cause: 'routing',
    weight: 'names',
    phrases: ['region … (incorrecta|equivocada|erronea)', 'bucle … (detectado|correo)', 'demasiados saltos'],
  },
  {
    cause: 'reputation',
    weight: 'settles',
    phrases: [
      '(cantidad|tasa|volumen|numero|frecuencia) (inusual|anormal|anomala|inusualmente alta|poco habitual) … (no solicitado|no solicitados|no deseado|no deseados|spam)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'settles',
    phrases: [
      'no (esta|figura|se encuentra|aparece) en (la |una |)(lista blanca|lista de permitidos|lista de permitidas|lista de direcciones permitidas)',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'names',
    phrases: ['(problema|error|fallo) (temporal |)(del|de|en el) sistema'],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: ['superado el (limite|maximo|limite maximo) … (retransmision|envio|envios|conexiones|mensajes|servicio)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'settles',
    phrases: ['demasiados intentos (de inicio de sesion|de acceso|de login|de autenticacion|de conexion|fallidos)'],
  },
  {
    cause: 'recipient-domain-dns',
    weight: 'settles',
    phrases: ['dominio (del destinatario|de destino|destinatario) … (no existe|inexistente|no encontrado|desconocido)'],
  },
  {
    cause: 'sender-hold',
    weight: 'settles',
    phrases: ['cuenta … (suspendida|bloqueada|inhabilitada|restringida) … (enviar|envio|envios)'],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: ['(varios|multiples|distintos|diferentes) dominios … (por|en una|en la misma) (transaccion|sesion)'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['no existe'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['no se (encontro|ha encontrado|encuentra)'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      'no tiene (permiso|permisos|autorizacion) … (enviar|destinatario)',
      'entrega a esta direccion esta restringida',
    ],
  },
];
