import type { Wording } from '../origin.ts';

/** What servers say in Portuguese. */
export const portuguese: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(caixa|caixa postal|caixa de correio|caixa de entrada|conta|usuario|mailbox|destinatario) … (cheia|cheio|lotada|excedida|excedeu|excedido|sem espaco|esgotada|lotado)',
      '(quota|cota|espaco) … (excedida|excedido|ultrapassada|esgotada|esgotado|excedeu|atingida)',
      '(excedeu|ultrapassou|acima) … (quota|cota|espaco|limite de armazenamento)',
      'sem espaco … (caixa|conta)',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: ['(espaco em disco|espaco|armazenamento) insuficiente', 'disco cheio'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(usuario|utilizador|destinatario|conta|caixa postal|endereco|caixa|email) … (inexistente|desconhecido|desconhecida|nao existe|nao encontrado|nao encontrada|invalido|invalida|nao cadastrado)',
      '(usuario|destinatario) (inexistente|desconhecido|invalido)',
      'nao existe … (usuario|destinatario|conta|caixa)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(tente|tentar|por favor tente|favor tentar|reenvie) (novamente |de novo |outra vez |)(mais tarde|depois|em alguns minutos|em instantes)',
      'novamente mais tarde',
      'temporariamente (rejeitado|rejeitada|adiado|recusado)',
      'rejeitado',
      'rejeitada',
      'recusado',
      'recusada',
    ],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(servico|servidor|sistema) … (indisponivel|nao disponivel|fora do ar|parado|fora de servico)',
      '(temporariamente|momentaneamente|atualmente) (indisponivel|fora do ar|suspenso|inacessivel)',
      'em manutencao',
      'manutencao',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(muitas|demasiadas|excesso de|numero excessivo de) (conexoes|ligacoes|sessoes|requisicoes|tentativas|mensagens)',
      '(muitos|demasiados|excesso de) (emails|e mails|envios)',
      '(limite|cota|quota|maximo|numero maximo) … (conexoes|mensagens|envio|envios|emails|ligacoes) … (atingido|excedido|ultrapassado|atingida|excedida|permitido)',
      'limite (maximo |diario |horario |mensal |)de (envio|envios|mensagens|conexoes|emails)',
      '(mensagens|emails|conexoes) por (hora|minuto|dia|segundo)',
      '(enviando|envio) muito rapido',
    ],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['lista cinza', 'listas cinzas', 'greylisting', 'primeira tentativa'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      // `mail … spam` alone is English, and says anything.
      '(mensagem|conteudo) … (spam|virus|suspeita|suspeito|phishing|malicioso|indesejada|indesejado|infectada)',
      '(email|e mail) … (como spam|suspeita|suspeito|malicioso|indesejada|indesejado|infectada)',
      '(considerada|considerado|detectada|identificada|classificada|marcada|reconhecida|rejeitada) como (spam|indesejada|phishing)',
      '(rejeitada|rejeitado|bloqueada|bloqueado|recusada) por (conter|ser|spam|conteudo|politica)',
      'anexo (nao permitido|proibido|bloqueado)',
      '(viola|violacao) … (politica|politicas)',
      'politica (local|de seguranca|de conteudo)',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(lista negra|lista de bloqueio|listas negras|lista de bloqueados)',
      '(ip|endereco|servidor|remetente|dominio) … (bloqueado|bloqueada|lista negra|listado|listada)',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: [
      '(ma|baixa|ruim|pouca) reputacao',
      'reputacao … (baixa|ruim|ma|insuficiente)',
      '(atividade|trafego|comportamento) (suspeita|suspeito|anormal|incomum)',
      '(muitos|excesso de) (destinatarios invalidos|usuarios inexistentes|destinatarios inexistentes)',
      'reclamacoes',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      'acesso (negado|proibido|nao autorizado|nao permitido)',
      '(remetente|cliente|servidor|usuario|ip) … (nao autorizado|nao permitido|sem permissao)',
      'nao (esta |)autorizado',
      'sem permissao',
    ],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: [
      '(dns reverso|resolucao reversa|registro ptr|reverso|ptr)',
      '(sem|falta|nao possui|nao tem) … (reverso|ptr|rdns)',
    ],
  },
  {
    cause: 'sender-domain-dns',
    weight: 'names',
    phrases: [
      'dominio … remetente … (nao existe|inexistente|nao encontrado|invalido|nao resolve)',
      'remetente … dominio … (inexistente|nao existe|invalido)',
    ],
  },
  {
    cause: 'authentication',
    weight: 'names',
    phrases: ['(spf|dkim|dmarc) … (falhou|falha|invalido|invalida)', 'falha … (spf|dkim|dmarc)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      '(autenticacao) … (necessaria|requerida|falhou|obrigatoria|exigida|invalida)',
      '(requer|exige|necessita) autenticacao',
      'falha … autenticacao',
      'erro de autenticacao',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: [
      '(relay|retransmissao|encaminhamento) … (negado|negada|nao permitido|nao permitida|proibido|proibida|nao autorizado|nao autorizada|recusado|recusada)',
    ],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: [
      '(muitos|demasiados|excesso de|numero excessivo de) destinatarios',
      '(limite|maximo|numero) … destinatarios … (excedido|atingido|ultrapassado)',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(mensagem|tamanho|email|e mail|anexo|arquivo) … (muito grande|excede|excedeu|ultrapassa|grande demais|excedido)',
      'tamanho (maximo|excedido|da mensagem)',
    ],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: [
      '(servidor|sistema|servico) … (ocupado|sobrecarregado|sobrecarga|congestionado)',
      'sobrecarga',
      'carga (muito |)(alta|elevada)',
      'recursos insuficientes',
    ],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      'erro (interno|local|temporario|do sistema|do servidor|tecnico|inesperado|no processamento|ao processar|no servidor)',
      '(problema|problemas|falha|dificuldades) (interno|interna|tecnico|tecnicos|temporario|temporaria|tecnica|no servidor)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: ['(destinatario|usuario|caixa) … (recebendo|recebe|recebeu) (muitas|muitos|excesso)'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: [
      '(caixa|caixa postal|conta|usuario|mailbox|destinatario) … (desativada|desativado|suspensa|suspenso|bloqueada|bloqueado|inativa|inativo|indisponivel|desabilitada|desabilitado)',
    ],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: [
      '(tls|starttls|ssl|criptografia|conexao segura) … (requerido|necessario|obrigatorio|falhou|exigido|exigida|necessaria|indisponivel)',
    ],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: [
      '(tempo limite|tempo) (excedido|esgotado|expirado)',
      'conexao (perdida|encerrada|recusada|interrompida|expirada|falhou)',
      'tempo esgotado',
    ],
  },
  {
    cause: 'protocol',
    weight: 'names',
    phrases: ['erro de (sintaxe|protocolo)', 'comando (desconhecido|invalido|nao reconhecido)', 'muitos erros'],
  },
  {
    cause: 'reputation',
    weight: 'settles',
    phrases: [
      '(taxa|quantidade|volume|numero|frequencia) (incomum|anormal|invulgar|atipica|atipico) … (nao solicitadas|nao solicitados|nao solicitado|nao solicitada|indesejados|indesejadas|spam)',
    ],
  },
  {
    cause: 'access-denied',
    weight: 'settles',
    phrases: [
      'nao esta (na|em) (lista de permissoes|lista branca|whitelist|lista de permitidos|uma lista de permissoes)',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: ['limite … (retransmissao|envio|servico|conexoes|mensagens) … (excedido|ultrapassado|atingido|excedida)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'settles',
    phrases: ['muitas tentativas de (login|acesso|autenticacao|inicio de sessao)'],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: ['(enviando|envia|enviou) (mensagens|emails|e mails) demais'],
  },
  {
    cause: 'recipient-limit',
    weight: 'settles',
    phrases: [
      '(varios|multiplos|diferentes) dominios … (por|na mesma|em uma) (transacao|sessao)',
      '(destinatarios|recipientes) (demais|em excesso)',
    ],
  },
  {
    cause: 'recipient-domain-dns',
    weight: 'settles',
    phrases: ['dominio (do destinatario|de destino) … (nao existe|inexistente|nao encontrado|desconhecido)'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(usuario|destinatario|conta|caixa|endereco|email) … (nao foi encontrado|nao foi encontrada|nao pode ser encontrado)',
    ],
  },
  {
    cause: 'recipient-unknown',
    weight: 'says',
    phrases: ['nao foi encontrado (em|no|na)'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: [
      'nao tem (permissao|autorizacao) … (enviar|destinatario)',
      'entrega (a|para) (este|esse) endereco … (restrita|restrito)',
    ],
  },
];
