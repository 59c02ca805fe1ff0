/** What Spanish phrases may leave open: `<number>`. On trial: not yet measured. Accents are set aside: “si” is “sí”, too. */
export const es = {
  // Quantities
  number: '(<digits>|<blank>|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|docena*|decenas|cientos|[unos|unas|muy] (pocos|pocas)|varios|varias|un par [de]|un punado [de])',
  unit: '(unidad*|articulo*|pieza*|par|pares|ejemplar*|producto*|plaza|plazas|asiento*|butaca*|habitacion*|entrada|entradas|boleto*|billete*|ticket*|tiquete*|caja|cajas|botella*|talla|tallas|cupo|cupos|lugar|lugares|pack|packs|kit|kits|lote|lotes|cabina*|mesa|mesas|reloj*|bolso*|cupon|cupones|licencia*|libro|libros|vestido*|camiseta*|zapat*|bici|bicis|bicicleta*|coche*|frasco*|tarro*|silla|sillas|sitio|sitios|vela|velas|prenda*|joya*|anillo*|bolsa|bolsas|bote|botes|vacante*|existencia*|localidades|noches|apartamento*)',
  people:
    '(persona*|cliente*|comprador*|visitante*|usuario*|usuaria*|miembro*|viajero*|viajera*|suscriptor*|seguidor*|huesped*|otros|otras|gente|mujeres|hombres|familias|empresas|amigos|alumnos|alumnas|estudiantes|interesad*|internauta*)',
  // Time
  time: '(segundo*|seg|minuto*|min|mins|hora|horas|hrs|h|dia|dias|d|semana*|mes|meses|ano|anos|s|m)',
  duration: '<number> <time>',
  ago: '(hace [unos|unas|menos de|apenas|solo|aproximadamente] (<number> <time>|instantes|momentos|un (momento|instante)|poco|segundos|minutos)|ahora mismo)',
  window:
    '(hoy|ayer|esta (noche|semana|manana|tarde|hora)|este (mes|fin de semana)|recientemente|ahora [mismo]|en (este momento|estos momentos)|actualmente|(en|durante|a lo largo de) [las|los|la|el] (ultimas|ultimos|ultima|ultimo) [<number>] <time>|(por|cada|al|a la) [<number>] <time>|desde ayer|la semana pasada|el mes pasado)',
  weekday: '(lunes|martes|miercoles|jueves|viernes|sabado*|domingo*)',
  month: '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|jun|jul|ago|sept|sep|oct|nov|dic)',
  date: '(<digits> [de] <month>|<month> <digits>|<weekday> <digits>|(hasta|antes de|antes del|desde|del|al|el|a partir de|a partir del) [el|la|este|del|proximo] (<weekday>|<digits> <digits>|<digits> [de] <month>|<month>))',
  // Money
  currency: '(€|$|£|euro*|eur|usd|mxn|ars|cop|clp|dolar|dolares|peso|pesos|soles|centimo*|centavo*|libra*)',
  money: '((€|$|£|usd|eur) (<digits>|<blank>)|(<digits>|<blank>) <currency>|<sum>)',
  percent: '(<digits>|<blank>) (%|por ciento)',
  period: '(dia|dias|diari*|semana*|semanal*|mes|meses|mensual*|trimestr*|semestr*|ano|anos|anual*)',
  // What is sold, and how
  offer:
    '(oferta*|promo|promos|promocion|promociones|descuento*|rebaja|rebajas|rebajad*|liquidacion*|precio|precios|cupon|cupones|ganga*|chollo*|ahorra|ahorre|ahorras|ahorrar|ahorro|ahorros|bono|bonos|envio (gratis|gratuito)|codigo (promocional|de descuento)|venta flash|2x1)',
  benefit:
    '(ahorr*|dinero|descuento*|promo|promos|promocion|promociones|gratis|gratuit*|regalo*|premio*|ventaja*|beneficio*|recompensa*|salud|saludable*|sano|sana|segur*|protec*|proteg*|exito*|crecer|crecimiento|mejor*|feliz|felicidad|guapo|guapa|belleza|estilo|forma|bienestar|familia|futuro|vida|ventas|clientes|ganar|ganancia*|ingresos|aprender|informad*|ofertas|ofertones|gangas|chollos)',
  // What a person answers with
  accept:
    '(si|ok|vale|de acuerdo|aceptar|acepto|aceptar todo|aceptar todas|acepto todas|permitir|permito|continuar|suscribirme|suscribirse|suscribete|suscribirte|registrarme|registrarse|unirme|unirse|unete|apuntame|me apunto|apuntarme|conseguir|consigue|obtener|obten|quiero|lo quiero|actualizar|mejorar|agregar|anadir|comprar|comprar ahora|compra|empezar|comenzar|activar|activa|desbloquear|guardar|ahorrar|probar|mantener|conservar|confirmar|pagar|entendido|aprovechar|reservar|reserva|pedir|donar|descargar|canjear|renovar)',
  decline:
    '(no|no gracias|gracias pero no|ahora no|hoy no|no me interesa|quizas mas tarde|quiza mas tarde|tal vez mas tarde|mas tarde|luego|omitir|saltar|ignorar|descartar|rechazar|rechazar todo|rechazar todas|rechazo|denegar|cancelar|cerrar|continuar sin|seguir sin|paso|salir|darme de baja|recordarmelo mas tarde|recordar mas tarde|no permitir|no acepto|no aceptar)',
  refusal:
    '(no|nop|nah|no gracias|gracias pero no|no pero gracias|ahora no|hoy no|mas tarde|quizas mas tarde|quiza mas tarde|tal vez mas tarde|otro dia|en otra ocasion|en otro momento|mejor no|paso|yo paso|no me interesa)',
  // What only a fool would turn down, and what only a fool would choose
  good: '(<benefit>|ofertas exclusivas|cupon|cupones|cashback|codigo promocional|envio gratis|puntos|privilegio*|sorpresa*|suerte|diversion|mas barato|<percent> de (descuento|dto)|mitad de precio|buen precio|precios bajos|buenos precios|mejor precio|oportunidad|oportunidades)',
  bad: '(pobre|enfermo|enferma|ignorante*|desinformad*|mal informad*|feo|fea|tonto|tonta|estupido|estupida|idiota|vago|vaga|perezoso|perezosa|aburrido|aburrida|cansado|cansada|gordo|gorda|viejo|vieja|mediocre*|infeliz|triste|solo en casa|desprotegid*|sin proteccion|indefenso|indefensa|inseguro|insegura|vulnerable*|sin seguro|endeudad*|estresad*|estancad*|desorganizad*|pasado de moda|pasada de moda|anticuad*|en riesgo|en peligro|en la ignorancia|a oscuras|a ciegas|atras|un perdedor|una perdedora|un fracasado|una fracasada|del monton|fuera de onda)',
  loss: "((pagar|pago|pagare|pagando|gastar|gastare|gastando) [siempre|mucho|el|un|al|los|lo] (mas|de mas|demasiado|precio completo|precio normal|precio entero|doble|mas caro|sobreprecio|gastos de envio|envio|tarifa completa|precio mas alto|precio alto)|precio completo|(perder|pierdo|perdere|perdiendo|perderme|perderse|perderlo|desperdiciar|desperdicio|malgastar|tirar|derrochar|desaprovechar|dejar pasar|dejar escapar|dejo pasar) [toda|todas|todos|el|la|mi|mis|tu|tus|este|esta|estos|estas|un|una|los|las|mas] [gran|increible*|buena|<word>] (dinero|tiempo|oportunidad*|oferta*|descuento*|ahorro*|cliente*|venta|ventas|ventaja*|beneficio*|promo*|regalo*|recompensa*|puntos|ganga*|chollo*|vida|ocasion|cupon|premio*)|perdermelo|perdermela|(quedarme|seguir|permanecer|continuar|estar|sentirme|vivir|ser|parecer) [siendo|estando|viviendo|tan|mas|muy|siempre] <bad>|fracasar|sufrir|estancarme|quedarme (sin|fuera|atras|con las ganas)|la ignorancia|la mediocridad|el fracaso|el caos|el aburrimiento)",
  // What people are told to have won
  prize:
    '(premio*|bote|recompensa*|tarjeta* regalo|vale*|dinero|<money>|iphone*|ipad*|smartphone*|movil|celular|telefono|portatil|laptop|tablet*|television*|televisor*|tele|consola*|playstation|xbox|reloj inteligente|camara*|auriculares|airpods|altavoz|aspiradora*|patinete*|bici|bicicleta|coche|auto|moto|dron*|crucero|viaje*|vacaciones|fin de semana|escapada*|estancia*|noche de hotel)',
  // Machines that speak and decide
  ai: '(ia|ai|inteligencia artificial|aprendizaje automatico|algoritmo*|(red|redes) neuronal*|(modelo|modelos) de lenguaje|llm*|gpt*|chatgpt|chatbot*|asistente virtual)',
  // Ending what one pays for, and leaving a list
  subscription: '(suscripcion*|membresia*|plan|planes|abono|abonos|contrato*|cuota|afiliacion|servicio|tarifa|linea)',
  leave:
    '((cancel*|anul*|rescind*|finaliz*|terminar|termina|termine) [con] (tu|su|la|el|tus|sus|esta|este|mi|una|un|nuestr*|cualquier) [<word>] <subscription>|(dar* de baja|darme de baja|darse de baja|darte de baja|date de baja|dese de baja|darnos de baja|causar baja|dar de baja|solicit* [la|tu|su] baja|tramit* [la|tu|su] baja|pedir [la|tu|su] baja)|(dejar|deja|deje) de ser (socio|socia|cliente|clienta|miembro))',
  leaving:
    '(dar* de baja|darme de baja|darse de baja|darte de baja|date de baja|dese de baja|dar de baja (tu|su|el|la|mi)|causar baja|desuscri*|desinscri*|desapunt*|(cancel*|anul*) [tu|su|la|esta|mi] suscripcion|((dejar de|dejes de|deje de|no) [quieres|quiere|queres|deseas|desea|quiero|deseo] [seguir|volver a] (recibir|recibiendo)) [mas|nuestr*|estos|estas|este|esta|la|el|los|las] … (correo*|email*|e mail*|mensaje*|boletin*|newsletter*|comunicacion*|publicidad|promocion*|oferta*|envio*|mails)|(eliminar*|elimine*|borrar*|salir|salirte|quitar*) [tu|su|mi] [correo|direccion|email] (de|del) [nuestra|nuestro|esta|la] [<word>] (lista*|base de datos|boletin))',
  // What opens an account
  account:
    '((crea|crear|cree|crees|creas|creando|abre|abrir|abra|hazte|haz|hagase|necesitas|necesita|tener) [de] (una|tu|su) [<word>] cuenta [gratuita|gratis]|registrate|registrese|registrarte|registrarse|registrar|registrense|registro|inicia* sesion|inicie* sesion|iniciar sesion|iniciando sesion|identificate|identifiquese|identificarte|identificarse|logueate|loguearte|loguearse|hazte (socio|socia|miembro|usuario)|date de alta|dese de alta|darte de alta|darse de alta)',
  // Claims: whose they are, and what they rest on
  ours: '(nuestro|nuestra|nuestros|nuestras|nosotros|nosotras|nos|somos|tenemos|hemos|ofrecemos|hacemos|fabricamos|creamos|vendemos|elaboramos|garantizamos|trabajamos|llevamos|con nosotros)',
  source:
    '(^ fuente|fuente <word>|estudio*|encuesta*|encuestad*|sondeo*|barometro|investigacion (de|del|realizada)|informe*|auditor*|metodolog*|metodo|segun (el|la|los|las|un|una|datos|<word>)|(probad*|testad*|medid*|verificad*|evaluad*|certificad*|comprobad*|elegid*|votad*|valorad*) por|certificado (n|no|num*|de|<digits>)|licencia <word>|iso <digits>|basado en|basada en|muestra de|n <digits>|analisis de|ciclo de vida|acv|nota al pie|como (medimos|calculamos|contamos)|ensayo*|ocu|ine|cis|<digits> (encuestad*|participantes|personas encuestadas))',
  // What clears a suspicion
  admin:
    '(umbral*|alerta*|notif*|rss|informe*|reporte*|ajuste*|configur*|habilitar|habilita|deshabilit*|desactiv*|mostrar|muestra|ocultar|visualiz*|campo|campos|columna*|filtro*|filtrar|fecha de (fin|inicio|vencimiento)|exportar|exporta|csv|insuficiente*|por defecto|predeterminad*|valor|valores|parametro*|opcion|opciones|por ejemplo|p ej|tal como|tales como|webhook*|migracion*|entero)',
  negation: '(no|nunca|jamas|sin|ningun*|nada|tampoco|ni|cero)',
  // What heads a list of what is left out of something: of returns, of an offer, of cover
  exemption:
    '(excepcion*|exclusion*|excluid*|excluye*|exent*|no [se] [son|es|pueden|puede|seran|sera|estan|esta] [ser] (acept*|admit*|elegible*|incluid*|incluye*|cubiert*|cubre*|devolv*|devuelv*|reembols*|cambia*|aplica*|valid*|acumula*)|sin derecho (a|de) (devolucion|cambio|reembolso|desistimiento))',
} as const satisfies Readonly<Record<string, string>>
