<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AfterPlace</name>
    <message>
        <source>&quot;nullable&quot; is a keyword that forms do not support: OpenAPI 3.1 has &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] for it</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;nullable&quot; é uma palavra-chave que os formulários não aceitam: o OpenAPI 3.1 tem &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] para isso</translation>
    </message>
    <message>
        <source>&quot;oneOf&quot; is a keyword that forms do not support: write &quot;anyOf&quot; with a schema and {&quot;type&quot;: &quot;null&quot;}, or one schema</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;oneOf&quot; é uma palavra-chave que os formulários não aceitam: escreva &quot;anyOf&quot; com um esquema e {&quot;type&quot;: &quot;null&quot;}, ou um só esquema</translation>
    </message>
    <message>
        <source>&quot;definitions&quot; is a keyword that forms do not support: write &quot;$defs&quot;</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;definitions&quot; é uma palavra-chave que os formulários não aceitam: escreva &quot;$defs&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword that forms do not support</source>
        <extracomment>%1 is a key of a file.</extracomment>
        <translation>&quot;%1&quot; é uma palavra-chave que os formulários não aceitam</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>can&apos;t be opened: %1</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>não foi possível abrir: %1</translation>
    </message>
    <message>
        <source>is larger than 16 MB: leave out what the forms do not need</source>
        <translation>passa de 16 MB: deixe de fora o que os formulários não precisam</translation>
    </message>
    <message>
        <source>is not JSON: %1 (line %2, column %3)</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>não é JSON: %1 (linha %2, coluna %3)</translation>
    </message>
    <message>
        <source>is nested too deep (line %1, column %2)</source>
        <translation>tem níveis demais, um dentro do outro (linha %1, coluna %2)</translation>
    </message>
    <message>
        <source>has a number that is not JSON (line %1, column %2)</source>
        <translation>tem um número que não é JSON (linha %1, coluna %2)</translation>
    </message>
    <message>
        <source>is not one JSON value (line %1, column %2)</source>
        <translation>não é um único valor JSON (linha %1, coluna %2)</translation>
    </message>
    <message>
        <source>is in this object twice (line %1, column %2)</source>
        <translation>aparece duas vezes neste objeto (linha %1, coluna %2)</translation>
    </message>
    <message>
        <source>is a number of more than %1 characters (line %2, column %3)</source>
        <translation>é um número com mais de %1 caracteres (linha %2, coluna %3)</translation>
    </message>
    <message>
        <source>is a key that Amend keeps for itself (line %1, column %2)</source>
        <translation>é uma chave que o Amend reserva para si (linha %1, coluna %2)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>is not the name of the folder</source>
        <translation>não é o nome da pasta</translation>
    </message>
    <message>
        <source>has more than %1 forms</source>
        <translation>tem mais de %1 formulários</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;, which is the name of the file</source>
        <translation>não é &quot;%1&quot;, que é o nome do arquivo</translation>
    </message>
    <message>
        <source>has no API in it</source>
        <translation>não contém nenhuma API</translation>
    </message>
    <message>
        <source>there is already an API of this name</source>
        <translation>já existe uma API com este nome</translation>
    </message>
    <message>
        <source>must be of type %1</source>
        <extracomment>%1 is a type of JSON: string, object.</extracomment>
        <translation>deve ser do tipo %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <extracomment>%1 is a list of values.</extracomment>
        <translation>deve ser um destes valores: %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>não pode ficar vazio</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <extracomment>%1 is a regular expression.</extracomment>
        <translation>não corresponde a %1</translation>
    </message>
    <message>
        <source>does not match %1: %2</source>
        <extracomment>%1 is a regular expression, %2 says what is meant by it.</extracomment>
        <translation>não corresponde a %1: %2</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>deve ser %1 ou mais</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>deve ser %1 ou menos</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not a key that is allowed here</source>
        <translation>não é uma chave permitida aqui</translation>
    </message>
    <message>
        <source>matches %1 of the forms it may have, not one</source>
        <translation>corresponde a %1 das formas que pode ter, e não a uma só</translation>
    </message>
    <message>
        <source>is not a language that Amend knows. It knows these: %1</source>
        <extracomment>%1 is a list of codes: de, fr</extracomment>
        <translation>não é um idioma que o Amend conheça. Ele conhece estes: %1</translation>
    </message>
    <message>
        <source>has no text in any language</source>
        <translation>não tem texto em nenhum idioma</translation>
    </message>
    <message>
        <source>is a keyword that this validator does not know</source>
        <translation>é uma palavra-chave que este validador não conhece</translation>
    </message>
    <message>
        <source>can only be 1</source>
        <translation>só pode ser 1</translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation>não se refere a nada</translation>
    </message>
    <message>
        <source>a bracket &quot;(&quot; is not closed</source>
        <translation>um parêntese &quot;(&quot; não foi fechado</translation>
    </message>
    <message>
        <source>a bracket &quot;)&quot; closes nothing</source>
        <translation>um parêntese &quot;)&quot; não fecha nada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be written as &quot;\%1&quot;</source>
        <translation>&quot;%1&quot; deve ser escrito como &quot;\%1&quot;</translation>
    </message>
    <message>
        <source>&quot;(?%1&quot; is not a group of ECMA-262</source>
        <translation>&quot;(?%1&quot; não é um grupo da ECMA-262</translation>
    </message>
    <message>
        <source>the name of a group does not end</source>
        <translation>o nome de um grupo não termina</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats nothing</source>
        <translation>&quot;%1&quot; não repete nada</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; needs a character on both sides</source>
        <translation>um intervalo em &quot;[…]&quot; precisa de um caractere de cada lado</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; is the wrong way round</source>
        <translation>um intervalo em &quot;[…]&quot; está invertido</translation>
    </message>
    <message>
        <source>a bracket &quot;[&quot; is not closed</source>
        <translation>um colchete &quot;[&quot; não foi fechado</translation>
    </message>
    <message>
        <source>&quot;\u&quot; is not the code of a character</source>
        <translation>&quot;\u&quot; não é o código de um caractere</translation>
    </message>
    <message>
        <source>&quot;\p{%1}&quot; is not a property that Amend can translate</source>
        <translation>&quot;\p{%1}&quot; não é uma propriedade que o Amend consiga traduzir</translation>
    </message>
    <message>
        <source>a backslash is at the end</source>
        <translation>há uma barra invertida no final</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; refers back to a group, which Amend does not support</source>
        <translation>&quot;\%1&quot; se refere a um grupo anterior, o que o Amend não aceita</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; means nothing in ECMA-262</source>
        <translation>&quot;\%1&quot; não significa nada na ECMA-262</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>tem mais de 10.000 caracteres</translation>
    </message>
    <message>
        <source>has half a character in it</source>
        <translation>contém meio caractere</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 2147483647</source>
        <translation>deve ser um número inteiro de 0 a 2147483647</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>deve ser uma lista de textos</translation>
    </message>
    <message>
        <source>must be a list with a value in it</source>
        <translation>deve ser uma lista com algum valor</translation>
    </message>
    <message>
        <source>must be a list with a schema in it</source>
        <translation>deve ser uma lista com algum esquema</translation>
    </message>
    <message>
        <source>must be a schema, which is an object</source>
        <translation>deve ser um esquema, ou seja, um objeto</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>deve ser um objeto de esquemas</translation>
    </message>
    <message>
        <source>must be a type, or a list of types</source>
        <translation>deve ser um tipo, ou uma lista de tipos</translation>
    </message>
    <message>
        <source>can only be true, false or {}: forms cannot check unknown members against a schema</source>
        <translation>só pode ser true, false ou {}: os formulários não conseguem verificar membros desconhecidos com um esquema</translation>
    </message>
    <message>
        <source>can only be false: forms cannot check this</source>
        <translation>só pode ser false: os formulários não conseguem verificar isto</translation>
    </message>
    <message>
        <source>refers to something outside of the document</source>
        <translation>se refere a algo fora do documento</translation>
    </message>
    <message>
        <source>is not &quot;a schema, or null&quot;</source>
        <translation>não é &quot;um esquema, ou null&quot;</translation>
    </message>
    <message>
        <source>there is no schema here</source>
        <translation>não há nenhum esquema aqui</translation>
    </message>
    <message>
        <source>its references form a circle, or are too many</source>
        <translation>as referências formam um círculo, ou são demais</translation>
    </message>
    <message>
        <source>is not a type that forms support: one of string, integer, number, boolean, object and array, or a list of it and &quot;null&quot;</source>
        <translation>não é um tipo que os formulários aceitam: um entre string, integer, number, boolean, object e array, ou uma lista com ele e &quot;null&quot;</translation>
    </message>
    <message>
        <source>is another type than what it applies together with</source>
        <translation>é de tipo diferente daquele com que se aplica junto</translation>
    </message>
    <message>
        <source>must be a type: there is none</source>
        <translation>deve ser um tipo: não há nenhum</translation>
    </message>
    <message>
        <source>forms support no enum of objects or lists</source>
        <translation>os formulários não aceitam enum de objetos ou listas</translation>
    </message>
    <message>
        <source>no value of the schema&apos;s type is listed</source>
        <translation>nenhum valor do tipo do esquema está na lista</translation>
    </message>
    <message>
        <source>is the second pattern here, and forms can check one</source>
        <translation>é o segundo padrão aqui, e os formulários só verificam um</translation>
    </message>
    <message>
        <source>is the second format here, and forms can check one</source>
        <translation>é o segundo formato aqui, e os formulários só verificam um</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>tem mais de %1 campos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and has no schema</source>
        <translation>&quot;%1&quot; é obrigatório e não tem esquema</translation>
    </message>
    <message>
        <source>refuses &quot;%1&quot;, which applies together with it</source>
        <translation>recusa &quot;%1&quot;, que se aplica junto</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>contains itself</source>
        <translation>contém a si mesmo</translation>
    </message>
    <message>
        <source>can only be true at the top of a body</source>
        <translation>só pode ser true no topo de um corpo</translation>
    </message>
    <message>
        <source>forms support no objects or lists within the items of a list</source>
        <translation>os formulários não aceitam objetos nem listas dentro dos itens de uma lista</translation>
    </message>
    <message>
        <source>forms support no items that may be null</source>
        <translation>os formulários não aceitam itens que possam ser null</translation>
    </message>
    <message>
        <source>names another server, but requests go to the profile&apos;s only</source>
        <translation>indica outro servidor, mas as requisições só vão para o do perfil</translation>
    </message>
    <message>
        <source>refers to nothing in the document</source>
        <translation>não se refere a nada no documento</translation>
    </message>
    <message>
        <source>requires the %1 parameter &quot;%2&quot;, which no request has</source>
        <extracomment>%1 is where the parameter stands: query, header.</extracomment>
        <translation>exige o parâmetro &quot;%2&quot; (%1), que nenhuma requisição tem</translation>
    </message>
    <message>
        <source>the contract has no such operation</source>
        <translation>o contrato não tem esta operação</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that Amend uses itself</source>
        <translation>&quot;%1&quot; é um nome que o próprio Amend usa</translation>
    </message>
    <message>
        <source>is also the name of another server</source>
        <translation>também é o nome de outro servidor</translation>
    </message>
    <message>
        <source>must begin with https: plain http is for this computer only</source>
        <translation>deve começar com https: http simples é só para este computador</translation>
    </message>
    <message>
        <source>is not on this computer, as the tier &quot;local&quot; says</source>
        <translation>não fica neste computador, como diz o nível &quot;local&quot;</translation>
    </message>
    <message>
        <source>is a placeholder; a variable says that an address is missing</source>
        <translation>é um texto de exemplo; uma variável indica que falta um endereço</translation>
    </message>
    <message>
        <source>is too low: %1 is a server of a built-in API, and its tier is %2</source>
        <extracomment>It: the tier. %1 is the name of a server, %2 a tier.</extracomment>
        <translation>é baixo demais: %1 é servidor de uma API integrada, e o nível dele é %2</translation>
    </message>
    <message>
        <source>must be an address that begins with https, without user, query and fragment</source>
        <translation>deve ser um endereço que comece com https, sem usuário, consulta nem fragmento</translation>
    </message>
    <message>
        <source>is also the name of another secret</source>
        <translation>também é o nome de outro segredo</translation>
    </message>
    <message>
        <source>already carries another secret</source>
        <translation>já leva outro segredo</translation>
    </message>
    <message>
        <source>lacks &quot;header&quot;</source>
        <translation>falta &quot;header&quot;</translation>
    </message>
    <message>
        <source>is not the name of a header: letters, digits and hyphens</source>
        <translation>não é o nome de um cabeçalho: letras, dígitos e hifens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the connection or the message: choose another header</source>
        <translation>&quot;%1&quot; pertence à conexão ou à mensagem: escolha outro cabeçalho</translation>
    </message>
    <message>
        <source>can only have ASCII letters, digits, signs and, not first, spaces</source>
        <translation>só pode ter letras ASCII, dígitos, sinais e espaços (não no início)</translation>
    </message>
    <message>
        <source>is not a secret of this API</source>
        <translation>não é um segredo desta API</translation>
    </message>
    <message>
        <source>names no secret</source>
        <translation>não indica nenhum segredo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this API</source>
        <translation>&quot;%1&quot; não é um segredo desta API</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not among &quot;with&quot;</source>
        <translation>&quot;{%1}&quot; não está em &quot;with&quot;</translation>
    </message>
    <message>
        <source>has no secret in it</source>
        <translation>não contém nenhum segredo</translation>
    </message>
    <message>
        <source>is the header of a secret</source>
        <translation>é o cabeçalho de um segredo</translation>
    </message>
    <message>
        <source>must begin with one &quot;/&quot;</source>
        <translation>deve começar com uma só &quot;/&quot;</translation>
    </message>
    <message>
        <source>has %1 %2 times, and needs it once</source>
        <extracomment>%1 is a variable in a path: {id}. %2 is a number.</extracomment>
        <translation>tem %1 %2 vezes, e deve ter uma só</translation>
    </message>
    <message>
        <source>can have no variable</source>
        <translation>não pode ter variável</translation>
    </message>
    <message>
        <source>can have no other variable than %1: write the value of the other one into the path</source>
        <translation>não pode ter outra variável além de %1: escreva no caminho o valor da outra</translation>
    </message>
    <message>
        <source>has a character that no path can have</source>
        <translation>tem um caractere que não pode estar em um caminho</translation>
    </message>
    <message>
        <source>has &quot;.&quot; or &quot;..&quot; in it, which lead elsewhere</source>
        <translation>contém &quot;.&quot; ou &quot;..&quot;, que levam a outro lugar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON Pointer to a field</source>
        <translation>&quot;%1&quot; não é um JSON Pointer para um campo</translation>
    </message>
    <message>
        <source>the request body has no object here</source>
        <translation>o corpo da requisição não tem objeto aqui</translation>
    </message>
    <message>
        <source>the schema does not allow this</source>
        <translation>o esquema não permite isto</translation>
    </message>
    <message>
        <source>the form already has this field</source>
        <translation>o formulário já tem este campo</translation>
    </message>
    <message>
        <source>&quot;append&quot;, &quot;items&quot; and &quot;archives&quot; are for lists</source>
        <translation>&quot;append&quot;, &quot;items&quot; e &quot;archives&quot; são para listas</translation>
    </message>
    <message>
        <source>a list must be one that only grows: &quot;append&quot;</source>
        <translation>uma lista deve ser do tipo que só cresce: &quot;append&quot;</translation>
    </message>
    <message>
        <source>the list&apos;s items have no such value</source>
        <translation>os itens da lista não têm esse valor</translation>
    </message>
    <message>
        <source>the request body has no value &quot;%1&quot;</source>
        <translation>o corpo da requisição não tem o valor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a read-only field needs a read</source>
        <translation>um campo somente leitura precisa de uma leitura</translation>
    </message>
    <message>
        <source>the read&apos;s answer has no value &quot;%1&quot;</source>
        <translation>a resposta da leitura não tem o valor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the schema&apos;s enum has no such value</source>
        <translation>o enum do esquema não tem esse valor</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>não existe a regra &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check values of type %2</source>
        <translation>&quot;%1&quot; não verifica valores do tipo %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the form&apos;s objects</source>
        <translation>&quot;%1&quot; não está entre os objetos do formulário</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>&quot;%1&quot; é enviado com todos os membros lidos, o que &quot;additionalProperties&quot;: false do esquema proíbe</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the request body has</source>
        <translation>falta &quot;%1&quot;, que o corpo da requisição tem</translation>
    </message>
    <message>
        <source>the form has no field &quot;%1&quot;</source>
        <translation>o formulário não tem o campo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>neither the form nor the read&apos;s answer has &quot;%1&quot;</source>
        <translation>nem o formulário nem a resposta da leitura têm &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the form has no field called &quot;%1&quot;</source>
        <translation>o formulário não tem nenhum campo chamado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the rule &quot;%2&quot; needs</source>
        <translation>falta &quot;%1&quot;, que a regra &quot;%2&quot; exige</translation>
    </message>
    <message>
        <source>&quot;with&quot; must name %1 fields for the rule &quot;%2&quot;</source>
        <translation>&quot;with&quot; deve indicar %1 campos para a regra &quot;%2&quot;</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which the rule &quot;%2&quot; does not use</source>
        <translation>tem &quot;%1&quot;, que a regra &quot;%2&quot; não usa</translation>
    </message>
    <message>
        <source>must be a string in the schema, and is of type %1</source>
        <translation>deve ser string no esquema, e é do tipo %1</translation>
    </message>
    <message>
        <source>cannot edit a value of type %1</source>
        <translation>não pode editar um valor do tipo %1</translation>
    </message>
    <message>
        <source>has nothing to choose from: neither enum nor suggestions</source>
        <translation>não há nada para escolher: nem enum nem sugestões</translation>
    </message>
    <message>
        <source>must be an integer in the schema</source>
        <translation>deve ser integer no esquema</translation>
    </message>
    <message>
        <source>must be a string in the schema</source>
        <translation>deve ser string no esquema</translation>
    </message>
    <message>
        <source>would send &quot;&quot;, which the schema does not allow</source>
        <translation>enviaria &quot;&quot;, o que o esquema não permite</translation>
    </message>
    <message>
        <source>is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>é enviado com todos os membros lidos, o que &quot;additionalProperties&quot;: false do esquema proíbe</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The answer</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>A resposta</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken %n changes to %2</source>
        <extracomment>%1 is a profile, which stands for the vendor&apos;s server; %2 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 aceitou %n alteração em %2</numerusform>
            <numerusform>%1 aceitou %n alterações em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>status %1</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before the change</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>Heading of a column: the value after the change</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>You sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Enviado por você</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>%1 (sent, not shown by the server)</source>
        <extracomment>%1 is a value</extracomment>
        <translation>%1 (enviado, não mostrado pelo servidor)</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Descartar esta alteração</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>The server has</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Somebody else changed these fields meanwhile. Their values are kept.</source>
        <translation>Enquanto isso, outra pessoa alterou estes campos. Os valores dela foram mantidos.</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>Heading of a column: the value before somebody else changed it</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Agora no servidor</translation>
    </message>
    <message>
        <source>The vendor&apos;s support can find this call under %1.</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>O suporte do fornecedor encontra esta requisição pela referência %1.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Voltar ao formulário</translation>
    </message>
    <message>
        <source>&amp;Next record  (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>&amp;Próximo registro  (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>&amp;Copiar para o chamado</translation>
    </message>
    <message>
        <source>&amp;Copied for the ticket</source>
        <translation>&amp;Copiado para o chamado</translation>
    </message>
    <message>
        <source>Copied for the ticket</source>
        <translation>Copiado para o chamado</translation>
    </message>
    <message>
        <source>Sta&amp;y with %1</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>Co&amp;ntinuar com %1</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Digitar uma c&amp;have…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>Verificar nova&amp;mente</translation>
    </message>
    <message>
        <source>Review and send a&amp;gain…</source>
        <translation>Revisar e &amp;enviar novamente…</translation>
    </message>
    <message>
        <source>&amp;Arm and send…</source>
        <extracomment>To arm production is to allow sending to it for a while</extracomment>
        <translation>Ha&amp;bilitar e enviar…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>Tentar &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Recall to edit</source>
        <extracomment>Takes the changes out of the outbox</extracomment>
        <translation>Recuperar para e&amp;ditar</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>Abrir o perfi&amp;l…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Reads the record from the server again</extracomment>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: sends again</extracomment>
        <translation>&amp;Tentar novamente</translation>
    </message>
</context>
<context>
    <name>ArmingTool</name>
    <message>
        <source>locked for sending</source>
        <extracomment>State of production in the bar: nothing can be sent there</extracomment>
        <translation>bloqueada para envio</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>armed · %1 left</source>
        <extracomment>State of production in the bar: it can be sent to. %1 is how long yet: 14:32</extracomment>
        <translation>habilitada · por mais %1</translation>
    </message>
    <message>
        <source>armed · %1</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>habilitada · %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: nothing can be sent to production any more</extracomment>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Arm for %1 min…</source>
        <extracomment>Button: allows sending to production for %1 minutes</extracomment>
        <translation>Habilitar por %1 min…</translation>
    </message>
    <message>
        <source>Armed until %1</source>
        <extracomment>Production can be sent to until then: %1 is a time</extracomment>
        <translation>Habilitada até %1</translation>
    </message>
    <message>
        <source>Locked for sending</source>
        <translation>Bloqueada para envio</translation>
    </message>
    <message>
        <source>Lock %1 (production) now (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>Bloquear %1 (produção) agora (%2)</translation>
    </message>
    <message>
        <source>Arm %1 (production) for sending (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>Habilitar %1 (produção) para envio (%2)</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Press Enter or Space on a row to show its values for 30 seconds.</source>
        <translation>Pressione Enter ou Espaço em uma linha para mostrar os valores por 30 segundos.</translation>
    </message>
    <message>
        <source>Click a row to show its values for 30 seconds.</source>
        <translation>Clique em uma linha para mostrar os valores por 30 segundos.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In the place of a value: what the server has is not known</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: it is removed on the server</extracomment>
        <translation>apagado</translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message>
        <source>&amp;Close now</source>
        <extracomment>Button: closes the program without waiting</extracomment>
        <translation>&amp;Fechar agora</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>This could not be saved:
%1

%2 Closing Amend now loses it.</source>
        <extracomment>%1 is a list of what was not saved, a line each; %2 is a sentence that says why</extracomment>
        <translation>Não foi possível salvar isto:
%1

%2 Se você fechar o Amend agora, isto será perdido.</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Fechar e perder</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n sends</source>
        <translation>
            <numerusform>Concluindo %n envio</numerusform>
            <numerusform>Concluindo %n envios</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes by itself when it is done. If you close it now, what is under way may end without a clear answer; it is looked into when Amend is next opened.</source>
        <translation>O Amend fecha sozinho quando terminar. Se você fechar agora, o que está em andamento pode acabar sem resposta clara; isso será verificado na próxima vez que o Amend for aberto.</translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait in the outbox. They go on when Amend is next opened.</source>
        <translation>
            <numerusform>%n envio aguarda na caixa de saída. Ele continua na próxima vez que o Amend for aberto.</numerusform>
            <numerusform>%n envios aguardam na caixa de saída. Eles continuam na próxima vez que o Amend for aberto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait for you: they do not go on by themselves. The outbox says why.</source>
        <translation>
            <numerusform>%n envio aguarda você: ele não continua sozinho. O motivo está na caixa de saída.</numerusform>
            <numerusform>%n envios aguardam você: eles não continuam sozinhos. O motivo está na caixa de saída.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends it is not known whether they were applied. They stay in the outbox.</source>
        <translation>
            <numerusform>Não se sabe se %n envio foi aplicado. Ele fica na caixa de saída.</numerusform>
            <numerusform>Não se sabe se %n envios foram aplicados. Eles ficam na caixa de saída.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes</source>
        <extracomment>Title of the last page, while the program closes</extracomment>
        <translation>O Amend está fechando</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is a command, %2 its key</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <extracomment>Nothing has what is searched for</extracomment>
        <translation>Nada encontrado.</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Find anything</source>
        <extracomment>Title of a list of commands, fields, forms, profiles and people</extracomment>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Type a part of the name of a command, field, form, profile or person</source>
        <translation>Digite parte do nome de um comando, campo, formulário, perfil ou pessoa</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>%1 is the name of a field. Choosing it leads there</extracomment>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>%1 is the name of a form. Choosing it opens it</extracomment>
        <translation>Formulário: %1</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <extracomment>A record that was opened lately. %1 says whose, and where</extracomment>
        <translation>Recente: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>%1 says whose draft it is, and where</extracomment>
        <translation>Rascunho: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile, and its tier</extracomment>
        <translation>Perfil: %1</translation>
    </message>
</context>
<context>
    <name>CommandSet</name>
    <message>
        <source>Colours: &amp;more contrast</source>
        <translation>Cores: &amp;mais contraste</translation>
    </message>
    <message>
        <source>Go &amp;home</source>
        <extracomment>Command: shows the first page, on which a record is looked for</extracomment>
        <translation>Ir para o &amp;início</translation>
    </message>
    <message>
        <source>&amp;Go to the user ID</source>
        <extracomment>Command: goes to the box into which a user ID is typed</extracomment>
        <translation>Ir para o &amp;ID do usuário</translation>
    </message>
    <message>
        <source>Switch &amp;between sandbox and production</source>
        <translation>Alternar e&amp;ntre sandbox e produção</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>&amp;Trocar de perfil…</translation>
    </message>
    <message>
        <source>&amp;Profiles and keys…</source>
        <translation>&amp;Perfis e chaves…</translation>
    </message>
    <message>
        <source>Show the dra&amp;fts</source>
        <translation>Mostrar os &amp;rascunhos</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Mostrar a cai&amp;xa de saída</translation>
    </message>
    <message>
        <source>Show what was sen&amp;t</source>
        <translation>Mostrar os en&amp;viados</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Command: shows the settings</extracomment>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Command: how the drafts are encrypted</extracomment>
        <translation>Rascunhos e sua c&amp;have…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <extracomment>Command: shows what is kept where</extracomment>
        <translation>Se&amp;gurança…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <extracomment>Command: hides names, addresses and other values, for sharing the screen</extracomment>
        <translation>Ocultar os valores pe&amp;ssoais</translation>
    </message>
    <message>
        <source>&amp;Lock Amend</source>
        <extracomment>Command: hides the window until a password is entered</extracomment>
        <translation>&amp;Bloquear o Amend</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <extracomment>Command: goes to the next part of the window</extracomment>
        <translation>Próxima co&amp;luna</translation>
    </message>
    <message>
        <source>Previous co&amp;lumn</source>
        <extracomment>Command: goes to the part of the window before</extracomment>
        <translation>Col&amp;una anterior</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>Revisar e &amp;enviar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Command, verb</extracomment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <extracomment>Command, verb: does again what was undone</extracomment>
        <translation>Re&amp;fazer</translation>
    </message>
    <message>
        <source>Dis&amp;card all changes…</source>
        <translation>Descartar &amp;todas as alterações…</translation>
    </message>
    <message>
        <source>Paste to f&amp;ill…</source>
        <extracomment>Command: finds the fields of what is on the clipboard</extracomment>
        <translation>C&amp;olar para preencher…</translation>
    </message>
    <message>
        <source>Clos&amp;e the record</source>
        <translation>Fe&amp;char o registro</translation>
    </message>
    <message>
        <source>Read the record &amp;again</source>
        <extracomment>Command: reads the record from the server again</extracomment>
        <translation>&amp;Ler o registro novamente</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>Command: goes to the next field that has a problem</extracomment>
        <translation>&amp;Próximo problema</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Command: shows the help of what has the focus</extracomment>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>All ke&amp;ys</source>
        <extracomment>Command: lists the keys of the keyboard</extracomment>
        <translation>&amp;Todos os atalhos</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <extracomment>Command: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>Pesquisar em t&amp;udo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Command: ends the program</extracomment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Show personal &amp;values</source>
        <translation>Mostrar os valores pe&amp;ssoais</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <extracomment>Settings of the colours: as the desktop has them. The shorter ones stand under “Colours”</extracomment>
        <translation>Cores: as do &amp;sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As do sistema</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>Cores: &amp;claras</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light colours</extracomment>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>Cores: &amp;escuras</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Dark colours</extracomment>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>More contrast</source>
        <extracomment>A choice under “Colours”</extracomment>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>Lock p&amp;roduction</source>
        <extracomment>Command: nothing can be sent to production any more</extracomment>
        <translation>Blo&amp;quear a produção</translation>
    </message>
    <message>
        <source>A&amp;rm production…</source>
        <extracomment>Command: allows sending to production for a while</extracomment>
        <translation>H&amp;abilitar a produção…</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>The fields</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Os campos</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields</source>
        <translation>
            <numerusform>Outra pessoa alterou o mesmo campo</numerusform>
            <numerusform>Outra pessoa alterou os mesmos campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent. Choose for each field; nothing is chosen for you.</source>
        <extracomment>%1 says whose record it is, and where: Ada Whitfield · Demographics · Junction sandbox</extracomment>
        <translation>%1. Nada foi enviado. Escolha um valor para cada campo; o Amend não escolhe nada no seu lugar.</translation>
    </message>
    <message>
        <source>%1: somebody else changed this too (%2). You did not touch it, so it stays as they set it.</source>
        <extracomment>%1 is the label of a field, %2 its old and its new value: &quot;Phoenix → Tempe&quot;</extracomment>
        <translation>%1: outra pessoa também alterou isto (%2). Você não mexeu aqui, por isso fica como essa pessoa definiu.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: decides later</extracomment>
        <translation>&amp;Mais tarde</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Re&amp;view again…</source>
        <extracomment>Button, verb: opens the review again</extracomment>
        <translation>Re&amp;visar novamente…</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2</source>
        <extracomment>For how many of the fields a value was chosen: 1 of 2</extracomment>
        <translation>Escolhidos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Heading of a column: the value that the record had when you began to edit it</extracomment>
        <translation>Quando você começou</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Agora no servidor</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>O que você digitou</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <extracomment>What a choice does, below its value, which somebody else set on the server</extracomment>
        <translation>manter o do servidor</translation>
    </message>
    <message>
        <source>send mine</source>
        <extracomment>What a choice does, below its value, which was entered here</extracomment>
        <translation>enviar o meu</translation>
    </message>
    <message>
        <source>%1: keep %2, as the server has it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: manter %2, como está no servidor</translation>
    </message>
    <message>
        <source>%1: set %2, as you entered it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: definir %2, como você digitou</translation>
    </message>
    <message>
        <source>Sho&amp;w masked values for 30 s</source>
        <translation>Mos&amp;trar os valores mascarados por 30 s</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Copy the result</source>
        <translation>Copiar o resultado</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>O resultado está na área de transferência.</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>Parar &amp;o teste</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar o teste</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>Testando a conexão…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>%1: same as the person</source>
        <extracomment>Button: copies a value of the person to another one of the record. %1 is a group of fields, such as Address</extracomment>
        <translation>%1: igual ao da pessoa</translation>
    </message>
</context>
<context>
    <name>DeletedDrafts</name>
    <message>
        <source>Restore a deleted draft…</source>
        <translation>Restaurar um rascunho excluído…</translation>
    </message>
    <message>
        <source>Deleted drafts (%1)…</source>
        <extracomment>Button that opens a list. %1 is how many there are</extracomment>
        <translation>Rascunhos excluídos (%1)…</translation>
    </message>
    <message>
        <source>Restore a deleted draft</source>
        <translation>Restaurar um rascunho excluído</translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Digite parte de um nome ou do ID do usuário</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>When a draft was deleted: deleted today at 14:05</extracomment>
        <translation>excluído: %1</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>which program is writing; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>qual programa está gravando; nenhum valor</translation>
    </message>
    <message>
        <source>the profiles: names, addresses of servers, the id of this installation; no key</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>os perfis: nomes, endereços de servidores, o id desta instalação; nenhuma chave</translation>
    </message>
    <message>
        <source>the profiles as they were before</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>os perfis como estavam antes</translation>
    </message>
    <message>
        <source>colours, size of the window, the form and the profile that were used last; no user ID</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>cores, tamanho da janela, o formulário e o perfil usados por último; nenhum ID de usuário</translation>
    </message>
    <message>
        <source>your own descriptions of APIs</source>
        <extracomment>What a folder of Amend holds, after its name</extracomment>
        <translation>suas próprias descrições de APIs</translation>
    </message>
    <message>
        <source>which key opens the drafts; with a passphrase, the key that the passphrase locks</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>qual chave abre os rascunhos; com frase secreta, a chave que ela bloqueia</translation>
    </message>
    <message>
        <source>where SQLite finds its pages; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>onde o SQLite encontra suas páginas; nenhum valor</translation>
    </message>
    <message>
        <source>drafts, outbox, log of sends, recent records. In the clear: how many, when, how large, in what state, of which profile&apos;s id</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>rascunhos, caixa de saída, histórico de envios, registros recentes. Legível: quantos, quando, de que tamanho, em que estado, de qual id de perfil</translation>
    </message>
    <message>
        <source>a store that was damaged, or is being repaired</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>um armazenamento danificado ou em reparo</translation>
    </message>
    <message>
        <source>not one of Amend&apos;s files</source>
        <extracomment>After the name of a file</extracomment>
        <translation>não é um arquivo do Amend</translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>User ID %1</source>
        <translation>ID do usuário: %1</translation>
    </message>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>perfil ausente</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>Pesquisar nos rascunhos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</source>
        <translation>
            <numerusform>%n rascunho não pode ser lido porque está danificado. Ele não foi excluído.</numerusform>
            <numerusform>%n rascunhos não podem ser lidos porque estão danificados. Eles não foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the drafts of a profile</source>
        <extracomment>Name of a choice of profiles</extracomment>
        <translation>Mostrar os rascunhos de um perfil</translation>
    </message>
    <message>
        <source>Show the drafts in a state</source>
        <extracomment>Name of a choice of states: not sent yet, refused</extracomment>
        <translation>Mostrar os rascunhos em um estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>In a choice: drafts in any state</extracomment>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>In a choice: drafts that were not sent yet</extracomment>
        <translation>Ainda não enviados</translation>
    </message>
    <message>
        <source>Open the chosen draft</source>
        <translation>Abrir o rascunho selecionado</translation>
    </message>
    <message>
        <source>Copy the chosen draft to another profile…</source>
        <translation>Copiar o rascunho selecionado para outro perfil…</translation>
    </message>
    <message>
        <source>Delete the chosen draft</source>
        <translation>Excluir o rascunho selecionado</translation>
    </message>
    <message>
        <source>All profiles</source>
        <extracomment>In a choice: drafts of all profiles</extracomment>
        <translation>Todos os perfis</translation>
    </message>
    <message>
        <source>No draft matches.</source>
        <extracomment>No draft has what is searched for</extracomment>
        <translation>Nenhum rascunho encontrado.</translation>
    </message>
    <message>
        <source>Show &amp;all drafts</source>
        <translation>Mostrar &amp;todos os rascunhos</translation>
    </message>
    <message>
        <source>The drafts are locked. What you change now is kept in memory until they are unlocked.</source>
        <translation>Os rascunhos estão bloqueados. O que você alterar agora fica na memória até que sejam desbloqueados.</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>Desbloq&amp;uear…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened now. What you change is kept in memory until they are.</source>
        <translation>Não é possível abrir os rascunhos agora. O que você alterar fica na memória até que seja possível.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>There are no drafts. What you change in a record is kept here until it is sent.</source>
        <translation>Não há rascunhos. O que você alterar em um registro fica guardado aqui até ser enviado.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Abrir um re&amp;gistro</translation>
    </message>
    <message>
        <source>There is no other profile of this API</source>
        <translation>Não há outro perfil desta API</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb: opens the draft</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy to another profile</source>
        <translation>&amp;Copiar para outro perfil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb: deletes the draft</extracomment>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>(not sent)</source>
        <extracomment>In a choice: the value is not known, and nothing is sent of it</extracomment>
        <translation>(não enviado)</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a choice: no value</extracomment>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>%1 (not in the vendor&apos;s list)</source>
        <extracomment>%1 is a value as the vendor writes it</extracomment>
        <translation>%1 (não está na lista do fornecedor)</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <extracomment>Button: opens a calendar. %1 is a key: Alt+Down</extracomment>
        <translation>Calendário (%1)</translation>
    </message>
    <message>
        <source>Typed as %1. Undo brings that back.</source>
        <extracomment>Below a field whose text was replaced by the name of a choice. %1 is what was typed</extracomment>
        <translation>Digitado como %1. Desfazer traz isso de volta.</translation>
    </message>
    <message>
        <source>Choose from the list (%1)</source>
        <extracomment>%1 is a key: Alt+Down</extracomment>
        <translation>Escolher na lista (%1)</translation>
    </message>
    <message>
        <source>%1, typed as %2</source>
        <extracomment>Below a phone number: %1 is how it will be sent, %2 what was typed</extracomment>
        <translation>%1, digitado como %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, age %n</source>
        <extracomment>Below a date of birth: %1 is the date in words, %n the age in years</extracomment>
        <translation>
            <numerusform>%1, idade: %n ano</numerusform>
            <numerusform>%1, idade: %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1. If you meant %2, type %3.</source>
        <extracomment>Below a date that can be read in two ways. %1 and %2 are dates in words, %3 is 1980-03-13</extracomment>
        <translation>Lido como %1. Se você quis dizer %2, digite %3.</translation>
    </message>
</context>
<context>
    <name>EnvironmentSwitch</name>
    <message>
        <source>Nothing was switched. New: %1 switches between sandbox and production, and %2 goes to the end of a line. Press %1 again to switch. The list of profiles is %3.</source>
        <extracomment>%1 is Ctrl+Shift+E, %2 is Ctrl+E, %3 is Ctrl+Shift+P</extracomment>
        <translation>O ambiente não mudou. Novidade: %1 alterna entre sandbox e produção, e %2 vai para o fim da linha. Pressione %1 novamente para alternar. A lista de perfis está em %3.</translation>
    </message>
    <message>
        <source>There is no profile for %1 of %2. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an environment, %2 an API: for the US sandbox of Junction</extracomment>
        <translation>Não há perfil para %1 (%2). Adicione um em “Perfis e chaves”.</translation>
    </message>
    <message>
        <source>There is no production profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>Não há perfil de produção para %1. Adicione um em “Perfis e chaves”.</translation>
    </message>
    <message>
        <source>There is no sandbox profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>Não há perfil de sandbox para %1. Adicione um em “Perfis e chaves”.</translation>
    </message>
</context>
<context>
    <name>FieldHead</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field: it may be left empty</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Undo this field (%1)</source>
        <extracomment>%1 is a key: Alt+Backspace</extracomment>
        <translation>Desfazer este campo (%1)</translation>
    </message>
    <message>
        <source>More for this field (%1)</source>
        <extracomment>What else can be done with this field. %1 is a key: Menu</extracomment>
        <translation>Mais opções deste campo (%1)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Empty the field: the value is removed on the server.</source>
        <translation>Esvazie o campo: o valor é removido do servidor.</translation>
    </message>
    <message>
        <source>Empty the field: empty text is sent.</source>
        <translation>Esvazie o campo: é enviado um texto vazio.</translation>
    </message>
    <message>
        <source>This API can&apos;t empty it.</source>
        <translation>Esta API não permite esvaziá-lo.</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 is a document of the vendor</extracomment>
        <translation>%1. Fonte: %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>no mínimo %n caractere</numerusform>
            <numerusform>no mínimo %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>no máximo %n caractere</numerusform>
            <numerusform>no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The least value that may be entered: %1 is a number</extracomment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>The largest value that may be entered: %1 is a number</extracomment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>The value has to be more than the number %1</extracomment>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>The value has to be less than the number %1</extracomment>
        <translation>menos de %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n items</source>
        <translation>
            <numerusform>no mínimo %n item</numerusform>
            <numerusform>no mínimo %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n items</source>
        <translation>
            <numerusform>no máximo %n item</numerusform>
            <numerusform>no máximo %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>format %1</source>
        <extracomment>%1 is the name of a format in JSON Schema, such as date</extracomment>
        <translation>formato %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>padrão %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>These are headings of a field&apos;s help: what the field is</extracomment>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>What the API says</source>
        <translation>O que a API diz</translation>
    </message>
    <message>
        <source>What the server holds</source>
        <translation>O que há no servidor</translation>
    </message>
    <message>
        <source>It stays as it is: only new entries are sent.</source>
        <translation>Fica como está: só as novas entradas são enviadas.</translation>
    </message>
    <message>
        <source>To remove the value</source>
        <translation>Para remover o valor</translation>
    </message>
    <message>
        <source>When it is locked</source>
        <translation>Quando fica bloqueado</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>O que uma alteração causa</translation>
    </message>
    <message>
        <source>Its name in the API</source>
        <extracomment>What the vendor calls the field</extracomment>
        <translation>Nome na API</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>What the value of the field has to be like</extracomment>
        <translation>Regras</translation>
    </message>
</context>
<context>
    <name>FieldKeys</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb</extracomment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb: does again what was undone</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Undo this field</source>
        <translation>Desfazer este campo</translation>
    </message>
    <message>
        <source>Clear on the server</source>
        <extracomment>Verb: removes the value on the server</extracomment>
        <translation>Apagar no servidor</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>Verb: puts the value on the clipboard</extracomment>
        <translation>Copiar o valor</translation>
    </message>
    <message>
        <source>Help on the field</source>
        <translation>Ajuda sobre o campo</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>changed</source>
        <extracomment>State of a field, beside its label: somebody has changed its value</extracomment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <extracomment>State of a field, beside its label: its value will be removed on the server</extracomment>
        <translation>será apagado</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>State of a field, beside its label: it cannot be changed</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>State of a field, beside its label: nothing was entered, so nothing is sent of it</extracomment>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>Now locked: %1 This change can&apos;t be sent.</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Agora bloqueado: %1 Esta alteração não pode ser enviada.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a changed field: %1 is its value on the server</extracomment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <extracomment>Button: the field will not be changed</extracomment>
        <translation>Descartar esta alteração</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <extracomment>%1 is a value as the server writes it</extracomment>
        <translation>O servidor diz: %1.</translation>
    </message>
</context>
<context>
    <name>FieldSearch</name>
    <message>
        <source>Go to a field (%1)</source>
        <extracomment>%1 is a key: Ctrl+F</extracomment>
        <translation>Ir ao campo (%1)</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>Ir para um campo</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes the file that was chosen</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1: Remove the file</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: Remover o arquivo</translation>
    </message>
    <message>
        <source>Or drop or paste it here. A JPEG or a PDF of at most %1.</source>
        <extracomment>%1 is a size: 10 MB</extracomment>
        <translation>Ou solte ou cole o arquivo aqui. Um JPEG ou PDF de no máximo %1.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>JPEG and PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</source>
        <extracomment>The part in brackets says which files are shown: it stays as it is</extracomment>
        <translation>JPEG e PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>%1 is a field, %2 a file, %3 its kind and size, %4 says what the button does</extracomment>
        <translation>%1: %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Go to the field</source>
        <translation>Ir para o campo</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>Send it all the same?</source>
        <extracomment>After a sentence that says what is unusual about a value</extracomment>
        <translation>Enviar mesmo assim?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Button: puts the right value into the field, which is hidden</extracomment>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: empties the field</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <extracomment>Button. %1 is a value</extracomment>
        <translation>Alterar para “%1”</translation>
    </message>
</context>
<context>
    <name>GoWords</name>
    <message>
        <source>This API can&apos;t look up users by anything else.</source>
        <translation>Esta API não permite procurar usuários por outro dado.</translation>
    </message>
    <message>
        <source>This box also takes: %1.</source>
        <extracomment>%1 is by what else a user can be found: email address and tag</extracomment>
        <translation>Este campo também aceita: %1.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>A user ID: for example %1…</source>
        <extracomment>%1 is the beginning of a user ID</extracomment>
        <translation>Um ID de usuário: por exemplo %1…</translation>
    </message>
    <message>
        <source>A user ID: for example %1</source>
        <extracomment>%1 is a user ID</extracomment>
        <translation>Um ID de usuário: por exemplo %1</translation>
    </message>
    <message>
        <source>A user ID is found in any pasted text.</source>
        <translation>O ID do usuário é encontrado em qualquer texto colado.</translation>
    </message>
    <message>
        <source>No user ID in this text.</source>
        <translation>Não há ID de usuário neste texto.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is production. What you send changes the records of real people.</source>
        <translation>Isto é produção. O que você envia altera os registros de pessoas reais.</translation>
    </message>
    <message>
        <source>Whose record?</source>
        <extracomment>Title of the first page. Below it, a user ID is typed or a person chosen</extracomment>
        <translation>Registro de quem?</translation>
    </message>
    <message>
        <source>People in the local sandbox</source>
        <translation>Pessoas no sandbox local</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Heading above the profiles: where the record is</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Adicionar um perfil…</translation>
    </message>
    <message>
        <source>Enter or paste a user ID, or the whole line from the ticket. An ID is found in any text.</source>
        <translation>Digite ou cole um ID de usuário, ou a linha inteira do chamado. O ID é encontrado em qualquer texto.</translation>
    </message>
    <message>
        <source>Choose one of these invented people, or enter a user ID. Nothing here leaves this computer.</source>
        <translation>Escolha uma destas pessoas fictícias ou digite um ID de usuário. Nada daqui sai deste computador.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Estrutura</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add a document…</source>
        <translation>Adicionar um documento…</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>Adicionar uma entrada…</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <extracomment>%1 is a list of the form</extracomment>
        <translation>%1 no servidor</translation>
    </message>
    <message>
        <source>Or drop or paste files here.</source>
        <translation>Ou solte ou cole arquivos aqui.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you add here is sent.</source>
        <translation>Não se sabe o que há no servidor. Só é enviado o que você adicionar aqui.</translation>
    </message>
    <message>
        <source>The server holds none.</source>
        <extracomment>No document, or no entry of a list</extracomment>
        <translation>Não há nada no servidor.</translation>
    </message>
    <message>
        <source>On the server. Only what you add here is sent:</source>
        <extracomment>Before a list</extracomment>
        <translation>No servidor. Só é enviado o que você adicionar aqui:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a vendor&apos;s name of a field, %2 its value: id d20dd857</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an entry that was added</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the heading of an entry: Document 1</extracomment>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>The keys are kept in this desktop&apos;s keychain.</source>
        <translation>As chaves ficam no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>A chave fica no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The keys are kept in memory only. They are gone when Amend is closed.</source>
        <translation>As chaves ficam só na memória. Elas se perdem quando o Amend é fechado.</translation>
    </message>
    <message>
        <source>The key is kept in memory only. It is gone when Amend is closed.</source>
        <translation>A chave fica só na memória. Ela se perde quando o Amend é fechado.</translation>
    </message>
    <message>
        <source>The keychain is locked. If it holds this profile&apos;s key, you are asked to unlock it when a record is opened.</source>
        <translation>O chaveiro do sistema está bloqueado. Se ele tiver a chave deste perfil, você deverá desbloqueá-lo ao abrir um registro.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so it is not known whether it holds this profile&apos;s key.</source>
        <translation>O chaveiro do sistema não responde, por isso não se sabe se ele tem a chave deste perfil.</translation>
    </message>
    <message>
        <source>The local sandbox has a key of its own.</source>
        <translation>O sandbox local tem sua própria chave.</translation>
    </message>
    <message>
        <source>The keys were kept in memory only until Amend started again. Enter them again.</source>
        <translation>As chaves ficaram só na memória até o Amend reiniciar. Digite-as novamente.</translation>
    </message>
    <message>
        <source>The key was kept in memory only until Amend started again. Enter it again.</source>
        <translation>A chave ficou só na memória até o Amend reiniciar. Digite-a novamente.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Ainda não há chaves.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Ainda não há chave.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 are names of keys: API key and Auth token</extracomment>
        <translation>Ainda falta: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1, or instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Auth token, or instead: Sign-in email and Sign-in password</extracomment>
        <translation>Ainda falta: %1 ou, em vez disso: %2.</translation>
    </message>
    <message>
        <source>%1: Amend signs in with these when needed.</source>
        <extracomment>%1 are names of keys: Sign-in email and Sign-in password</extracomment>
        <translation>%1: o Amend entra com estes dados quando é preciso.</translation>
    </message>
    <message>
        <source>Keychain: %1, unlocked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Chaveiro do sistema: %1, desbloqueado</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Chaveiro do sistema: %1, bloqueado</translation>
    </message>
    <message>
        <source>Keychain: %1, without a keyring</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Chaveiro do sistema: %1, sem nenhum chaveiro criado</translation>
    </message>
    <message>
        <source>Keychain: none, keys are kept in memory only</source>
        <translation>Chaveiro do sistema: nenhum, as chaves ficam só na memória</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Go to a field; in lists: search</source>
        <extracomment>These are what keys do, in a table</extracomment>
        <translation>Ir para um campo; em listas: pesquisar</translation>
    </message>
    <message>
        <source>Undo the field</source>
        <translation>Desfazer o campo</translation>
    </message>
    <message>
        <source>Clear the field on the server</source>
        <translation>Apagar o campo no servidor</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Abrir a linha selecionada</translation>
    </message>
    <message>
        <source>Delete the draft that is chosen</source>
        <translation>Excluir o rascunho selecionado</translation>
    </message>
    <message>
        <source>Send, in the review only</source>
        <extracomment>Verb</extracomment>
        <translation>Enviar, só na revisão</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>Keys of the keyboard</extracomment>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading of the keys that work everywhere</extracomment>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>In fields, lists and pages</source>
        <translation>Em campos, listas e páginas</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>&amp;Use this language</source>
        <translation>&amp;Usar este idioma</translation>
    </message>
    <message>
        <source>No native speaker has read these translations yet.</source>
        <translation>Nenhum falante nativo leu estas traduções ainda.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Amend starts again in it, where you are now. What you typed is kept.</source>
        <translation>O Amend reinicia neste idioma, no ponto em que você está. O que você digitou é mantido.</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the desktop&apos;s language, by its own name</extracomment>
        <translation>Sistema (%1)</translation>
    </message>
    <message>
        <source>Something that you typed cannot be stored now, so Amend does not start again. The language changes when you start Amend the next time.</source>
        <translation>Algo que você digitou não pode ser guardado agora, por isso o Amend não reinicia. O idioma muda na próxima vez que você iniciar o Amend.</translation>
    </message>
    <message>
        <source>The language was not changed, because the settings cannot be written.</source>
        <translation>O idioma não foi alterado porque não é possível gravar as configurações.</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what the button does, %2 is a key: Alt+Down</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show for 30 s</source>
        <extracomment>Button: shows the masked value for 30 seconds</extracomment>
        <translation>Mostrar por 30 s</translation>
    </message>
    <message>
        <source>Hide · %1 s</source>
        <extracomment>Button, verb: hides the value. %1 is how many seconds it is shown yet</extracomment>
        <translation>Ocultar · %1 s</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Drafts</source>
        <extracomment>Heading of a list</extracomment>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of a list: what waits to be sent</extracomment>
        <translation>Caixa de saída</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>One moment…</source>
        <extracomment>While it is found out how the window can be unlocked</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Everything is where you left it.</source>
        <translation>Tudo está como você deixou.</translation>
    </message>
    <message>
        <source>Amend cannot ask for a password while something is only in memory. Whoever goes on sees it.</source>
        <translation>O Amend não pode pedir senha enquanto algo está só na memória. Quem continuar verá o que está aberto.</translation>
    </message>
    <message>
        <source>This only hides what is open: there is no passphrase, and Amend cannot lock your desktop. Whoever goes on sees it.</source>
        <translation>Isto só oculta o que está aberto: não há frase secreta, e o Amend não pode bloquear sua área de trabalho. Quem continuar verá o que está aberto.</translation>
    </message>
    <message>
        <source>Unlocking locks your desktop first. When you have unlocked that, you are back where you were.</source>
        <translation>Ao desbloquear, primeiro sua área de trabalho é bloqueada. Depois de desbloqueá-la, você volta para onde estava.</translation>
    </message>
    <message>
        <source>Amend stores what you typed, waits for what is being sent, and opens again where you are.</source>
        <translation>O Amend guarda o que você digitou, espera o que está sendo enviado e abre novamente no ponto em que você está.</translation>
    </message>
    <message>
        <source>Enter the passphrase of your drafts. It leads back where you were.</source>
        <translation>Digite a frase secreta dos seus rascunhos. Você volta para onde estava.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Button: ends the program</extracomment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>What is open could not be stored, so it stays in memory. Amend cannot quit before you are back.</source>
        <translation>Não foi possível guardar o que está aberto, por isso fica na memória. O Amend não pode ser fechado até você voltar.</translation>
    </message>
    <message>
        <source>The language is being changed</source>
        <translation>O idioma está sendo alterado</translation>
    </message>
    <message>
        <source>Amend is locked</source>
        <translation>O Amend está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: leaves the lock page</extracomment>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: leaves the lock page, which asks for nothing</extracomment>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Sent</source>
        <extracomment>Title of the page of what was sent</extracomment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button: shows older entries</extracomment>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>Read out as the name of the text about a send</extracomment>
        <translation>A entrada selecionada</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Abrir um re&amp;gistro</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID do usuário: %1</translation>
    </message>
    <message>
        <source>%1: the server held %2</source>
        <extracomment>%1 is a field, %2 the value that the server had after the send</extracomment>
        <translation>%1: no servidor havia %2</translation>
    </message>
    <message>
        <source>The server&apos;s status: %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>Status do servidor: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>O servidor disse: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Referência do fornecedor: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Form</source>
        <extracomment>Noun: the label of a choice of forms</extracomment>
        <translation>&amp;Formulário</translation>
    </message>
    <message>
        <source>Copy the &amp;draft to</source>
        <extracomment>A menu of profiles</extracomment>
        <translation>Copiar o &amp;rascunho para</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes to %1? Undo brings them back while the record is open.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>Descartar %n alteração em %1? Desfazer traz tudo de volta enquanto o registro estiver aberto.</numerusform>
            <numerusform>Descartar %n alterações em %1? Desfazer traz tudo de volta enquanto o registro estiver aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Title of a question</extracomment>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: discards the changes</extracomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: keeps the changes</extracomment>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No draft is open</source>
        <translation>Nenhum rascunho aberto</translation>
    </message>
    <message>
        <source>Choose a draft from the list.</source>
        <translation>Escolha um rascunho da lista.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button, verb: brings the deleted draft back</extracomment>
        <translation>Desfa&amp;zer</translation>
    </message>
    <message>
        <source>Deleted the draft of %1.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>Rascunho excluído: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Nothing was sent.</source>
        <translation>Outra pessoa alterou os mesmos campos. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied.</source>
        <translation>Não se sabe se as alterações foram aplicadas.</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Mostrar a cai&amp;xa de saída</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button, verb: opens the draft</extracomment>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person or a user ID, whose draft is opened</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is armed for %n minutes.</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>%1 (produção) está habilitada por %n minuto.</numerusform>
            <numerusform>%1 (produção) está habilitada por %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (production) is locked.</source>
        <extracomment>%1 is a profile, to which nothing can be sent now</extracomment>
        <translation>%1 (produção) está bloqueada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is locked again in %n minutes.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>
            <numerusform>%1 (produção) será bloqueada novamente em %n minuto.</numerusform>
            <numerusform>%1 (produção) será bloqueada novamente em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay &amp;armed</source>
        <extracomment>Button: production can be sent to for a while longer</extracomment>
        <translation>&amp;Manter habilitada</translation>
    </message>
    <message>
        <source>Stay armed: %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Manter habilitada: %1</translation>
    </message>
    <message>
        <source>%1 (production) is locked again in a minute.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (produção) será bloqueada novamente em um minuto.</translation>
    </message>
    <message>
        <source>%1 (production) is locked again. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (produção) está bloqueada novamente. Nada é enviado para lá até você habilitá-la.</translation>
    </message>
    <message>
        <source>%1 (production) was changed, so it is locked. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (produção) foi alterada, por isso está bloqueada. Nada é enviado para lá até você habilitá-la.</translation>
    </message>
    <message>
        <source>%1 (production) was changed or removed during the question, so it was not armed.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (produção) foi alterada ou removida durante a pergunta, por isso não foi habilitada.</translation>
    </message>
    <message>
        <source>There is nothing to arm: only sending to production is locked, and this profile is not production.</source>
        <translation>Não há nada para habilitar: só o envio para produção é bloqueado, e este perfil não é de produção.</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Places</source>
        <extracomment>Button of a menu: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, verb: opens a record</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a record (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>Abrir um registro (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Button: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <extracomment>%1 is a key: Ctrl+K</extracomment>
        <translation>Pesquisar em tudo (%1)</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Noun. Read out as the name of a choice</extracomment>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Adicionar um perfil…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>&amp;Editar este perfil…</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Nenhum perfil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a profile, %2 a key: Ctrl+Shift+P</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find anything  %1</source>
        <extracomment>Button. %1 is a key: Ctrl+K</extracomment>
        <translation>Pesquisar em tudo  %1</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <extracomment>Button. %1 is what was typed, %2 says what that is: ada@example.com (email address)</extracomment>
        <translation>Procurar %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n user IDs in this text</source>
        <translation>
            <numerusform>%n ID de usuário neste texto</numerusform>
            <numerusform>%n IDs de usuário neste texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a user ID</source>
        <translation>Digite parte de um ID de usuário</translation>
    </message>
    <message>
        <source>The server answered with “%1”, which is not a user ID of this API.</source>
        <extracomment>%1 is what the server gave</extracomment>
        <translation>O servidor respondeu com “%1”, que não é um ID de usuário desta API.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>%1, or paste from a ticket</source>
        <extracomment>Shown in an empty box. %1 is what can be typed: User ID, email address</extracomment>
        <translation>%1, ou cole de um chamado</translation>
    </message>
    <message>
        <source>Whose record? %1</source>
        <extracomment>%1 is what can be typed: User ID, email address</extracomment>
        <translation>Registro de quem? %1</translation>
    </message>
</context>
<context>
    <name>OtherProperties</name>
    <message>
        <source>Also in the record</source>
        <extracomment>Heading above what the record has besides the fields of the form</extracomment>
        <translation>Também no registro</translation>
    </message>
    <message>
        <source>The form has no fields for these. They are shown, but never sent.</source>
        <translation>O formulário não tem campos para estes dados. Eles são mostrados, mas nunca enviados.</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>perfil ausente</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>Pesquisar na caixa de saída</translation>
    </message>
    <message>
        <source>No send matches.</source>
        <extracomment>No send has what is searched for</extracomment>
        <translation>Nenhum envio encontrado.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Nothing is being sent. Changes that can&apos;t be sent at once wait here.</source>
        <translation>Nada está sendo enviado. As alterações que não podem ser enviadas na hora aguardam aqui.</translation>
    </message>
    <message>
        <source>Show what &amp;was sent</source>
        <translation>Mos&amp;trar os enviados</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Estrutura</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>At a section of the form: how many of its fields are changed</extracomment>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Unlock the drafts</source>
        <translation>Desbloquear os rascunhos</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Criar uma nova chave</translation>
    </message>
    <message>
        <source>Enter the passphrase that the drafts were locked with.</source>
        <translation>Digite a frase secreta com que os rascunhos foram bloqueados.</translation>
    </message>
    <message>
        <source>Drafts and waiting sends are encrypted with it on this computer. Amend asks for it at every start. Nobody can recover it for you.</source>
        <translation>Os rascunhos e os envios em espera são criptografados com ela neste computador. O Amend a pede sempre que é iniciado. Ninguém pode recuperá-la para você.</translation>
    </message>
    <message>
        <source>The drafts stay as they are. Nobody can recover a passphrase for you.</source>
        <translation>Os rascunhos ficam como estão. Ninguém pode recuperar uma frase secreta para você.</translation>
    </message>
    <message>
        <source>Everything stored is encrypted with a new key. The old key no longer opens it.</source>
        <translation>Tudo o que está guardado é criptografado com uma nova chave. A chave antiga não abre mais esses dados.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: unlocks the drafts</extracomment>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>Button: sets the passphrase</extracomment>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: changes the passphrase</extracomment>
        <translation>&amp;Alterar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button: creates a new key</extracomment>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>&amp;Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <extracomment>The passphrase that there is now, beside “New passphrase”</extracomment>
        <translation>Frase secreta a&amp;tual</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Nova frase secreta, no&amp;vamente</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>A button that puts off entering the passphrase.</extracomment>
        <translation>Mai&amp;s tarde</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the passphrase is looked at</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters, for example a few words.</source>
        <translation>
            <numerusform>Digite no mínimo %n caractere, por exemplo algumas palavras.</numerusform>
            <numerusform>Digite no mínimo %n caracteres, por exemplo algumas palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases secretas são diferentes.</translation>
    </message>
    <message>
        <source>Warning: this passphrase is short. 12 characters or more are much safer, for example a few words.</source>
        <translation>Aviso: esta frase secreta é curta. Com 12 caracteres ou mais é muito mais seguro; por exemplo, algumas palavras.</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>Line breaks and tabs at the ends were removed.</source>
        <translation>As quebras de linha e as tabulações das pontas foram removidas.</translation>
    </message>
    <message>
        <source>Line breaks and tabs became spaces, because this field has one line.</source>
        <translation>As quebras de linha e as tabulações viraram espaços, porque este campo tem uma só linha.</translation>
    </message>
    <message>
        <source>Move the rest to %1</source>
        <extracomment>The rest of a text that was pasted. %1 is a field</extracomment>
        <translation>Mover o restante para %1</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>%1 is a part of what was pasted, %2 a field</extracomment>
        <translation>Mover “%1” para %2</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: takes nothing from the clipboard</extracomment>
        <translation>&amp;Não usar</translation>
    </message>
    <message>
        <source>Found on the clipboard</source>
        <translation>Encontrado na área de transferência</translation>
    </message>
    <message>
        <source>Whose?</source>
        <extracomment>Whose name or address was pasted: two people are in the record</extracomment>
        <translation>De quem?</translation>
    </message>
    <message>
        <source>Choose its &amp;field</source>
        <extracomment>Opens a menu of fields for a line that was pasted</extracomment>
        <translation>Escolher o &amp;campo</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <extracomment>Button: leaves this pasted line and shows the next one</extracomment>
        <translation>&amp;Próxima linha</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are for no field. The first is “%1”</source>
        <extracomment>%1 is a line that was pasted</extracomment>
        <translation>
            <numerusform>%n linha não é de nenhum campo: “%1”</numerusform>
            <numerusform>%n linhas não são de nenhum campo. A primeira é “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>apagado</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n values  (%1)</source>
        <extracomment>Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return</extracomment>
        <translation>
            <numerusform>&amp;Usar %n valor  (%1)</numerusform>
            <numerusform>&amp;Usar %n valores  (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the clipboard belongs to a field of this form.</source>
        <translation>Nada na área de transferência é de um campo deste formulário.</translation>
    </message>
    <message>
        <source>Each value is shown at its field. Nothing is changed until you take it.</source>
        <translation>Cada valor é mostrado junto ao seu campo. Nada é alterado até você usar o valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain: take them or leave them at their fields.</source>
        <extracomment>Values that were found on the clipboard</extracomment>
        <translation>
            <numerusform>%n deles é incerto: decida junto ao campo se quer usá-lo ou não.</numerusform>
            <numerusform>%n deles são incertos: decida junto aos campos se quer usá-los ou não.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <extracomment>Heading of errors and warnings</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>Everything is checked in the review.</source>
        <translation>Tudo é verificado na revisão.</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Enter production</source>
        <extracomment>To enter production is to go to a profile of it</extracomment>
        <translation>Ir para produção</translation>
    </message>
    <message>
        <source>%1 is production: what you send there changes the records of real people. Go there?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 é produção: o que você envia para lá altera os registros de pessoas reais. Ir para lá?</translation>
    </message>
    <message>
        <source>&amp;Enter production</source>
        <translation>&amp;Ir para produção</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <extracomment>Button: stays in the profile</extracomment>
        <translation>&amp;Ficar aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out as well.</source>
        <translation>
            <numerusform>%n envio que aguarda na caixa de saída também será enviado.</numerusform>
            <numerusform>%n envios que aguardam na caixa de saída também serão enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out.</source>
        <translation>
            <numerusform>%n envio que aguarda na caixa de saída será enviado.</numerusform>
            <numerusform>%n envios que aguardam na caixa de saída serão enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another profile</source>
        <translation>Abrir em outro perfil</translation>
    </message>
    <message>
        <source>This record is in another profile: %1 (%2). Open it there?</source>
        <extracomment>%1 is a profile, %2 its tier, such as SANDBOX</extracomment>
        <translation>Este registro está em outro perfil: %1 (%2). Abrir lá?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the record</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes?</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>Habilitar %1 (produção) por %n minuto?</numerusform>
            <numerusform>Habilitar %1 (produção) por %n minutos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arm production</source>
        <translation>Habilitar produção</translation>
    </message>
    <message>
        <source>&amp;Arm %1 (production)</source>
        <extracomment>Button. %1 is a profile</extracomment>
        <translation>&amp;Habilitar %1 (produção)</translation>
    </message>
    <message>
        <source>&amp;Stay locked</source>
        <extracomment>Button: production is not armed</extracomment>
        <translation>&amp;Manter bloqueada</translation>
    </message>
    <message>
        <source>arm</source>
        <comment>the word to type before production is armed</comment>
        <extracomment>Somebody has to type this word. It should be short, and be typed without an input method: a Japanese translation keeps “arm”</extracomment>
        <translation>habilitar</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes and send this: %2?</source>
        <extracomment>%1 is a profile, %2 what is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Habilitar %1 (produção) por %n minuto e enviar isto: %2?</numerusform>
            <numerusform>Habilitar %1 (produção) por %n minutos e enviar isto: %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arm and send</source>
        <translation>&amp;Habilitar e enviar</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Stays ar&amp;med for</source>
        <extracomment>Before a number of minutes: for how long production can be sent to</extracomment>
        <translation>Fica &amp;habilitada por</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>Testar a c&amp;onexão</translation>
    </message>
    <message>
        <source>&amp;Whole numbers are sent as text</source>
        <translation>Números &amp;inteiros são enviados como texto</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;Esquecer a chave</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>How long production stays armed after it was armed or last sent to.</source>
        <translation>Por quanto tempo a produção fica habilitada depois de ser habilitada ou do último envio.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: which vendor&apos;s API, and which environment of it</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>A sandbox or production of the vendor</extracomment>
        <translation>A&amp;mbiente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of the profile</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Heading</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>En&amp;dereço do servidor</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <extracomment>Local, sandbox or production</extracomment>
        <translation>Ní&amp;vel</translation>
    </message>
    <message>
        <source>This server &amp;gives out no records (it cannot be read)</source>
        <translation>Este servidor não fornece registros (não pode ser &amp;lido)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading: the API key</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Where keys are &amp;kept…</source>
        <translation>Onde as chaves ficam &amp;guardadas…</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <extracomment>Heading: how a record is sent to this vendor</extracomment>
        <translation>Como é enviado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The name of a new profile: %1 is an API, %2 an environment: Junction US sandbox</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 own server</source>
        <extracomment>The name of a new profile: %1 is an API</extracomment>
        <translation>%1 servidor próprio</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes, after a number, with the space that belongs before it</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>image/jpg, as in the vendor&apos;s examples</source>
        <translation>image/jpg, como nos exemplos do fornecedor</translation>
    </message>
    <message>
        <source>image/jpeg, the registered name</source>
        <translation>image/jpeg, o nome registrado</translation>
    </message>
    <message>
        <source>&amp;Largest document</source>
        <extracomment>Before a size</extracomment>
        <translation>&amp;Tamanho máximo de documento</translation>
    </message>
    <message>
        <source>&amp;JPEG files are sent as</source>
        <extracomment>Before a media type: image/jpg</extracomment>
        <translation>Arquivos &amp;JPEG são enviados como</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>Deixe vazio para manter a atual</translation>
    </message>
    <message>
        <source>%1: with these, Amend signs in whenever it needs to. Or enter this instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Sign-in email and Sign-in password; Auth token</extracomment>
        <translation>%1: com estes dados, o Amend entra sempre que precisa. Ou digite em vez disso: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: leave these empty if a gateway at this address adds them.</source>
        <extracomment>%1 are names of keys, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1: deixe vazio se um gateway neste endereço adicionar isto.</numerusform>
            <numerusform>%1: deixe vazios se um gateway neste endereço adicionar estes dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an environment, %2 its tier, such as SANDBOX</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Local sandbox</source>
        <extracomment>The environment that is on this computer</extracomment>
        <translation>Sandbox local</translation>
    </message>
    <message>
        <source>A server of my own</source>
        <translation>Um servidor próprio</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Mostrar o que é digitado: %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a key, which may be left empty</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>invented people</source>
        <extracomment>What the local sandbox has, in the place of a server&apos;s address</extracomment>
        <translation>pessoas fictícias</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds a profile</extracomment>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a profile</extracomment>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>O perfil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Cancel c&amp;hanges</source>
        <extracomment>Button: the profile stays as it was</extracomment>
        <translation>&amp;Cancelar alterações</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: saves the profile</extracomment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>The local sandbox is built in: a server on this computer with invented people, to learn and to try things out. It needs no setup.</source>
        <translation>O sandbox local vem integrado: um servidor neste computador com pessoas fictícias, para aprender e fazer testes. Não precisa de configuração.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Remover o perfil</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its key?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Remover “%1” e esquecer a chave?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the profile</extracomment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>As alterações deste perfil não foram salvas.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <extracomment>Button: leaves the profile without saving the changes</extracomment>
        <translation>&amp;Não salvar</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Continuar e&amp;ditando</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>The send waits until others were sent</extracomment>
        <translation>Aguardando a vez…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Lendo o registro novamente…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>The changes are being sent</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Reading what the server holds now…</source>
        <translation>Lendo o que há agora no servidor…</translation>
    </message>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>O envio</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: nothing is sent</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Leave (the send goes on)</source>
        <extracomment>Leaves the page</extracomment>
        <translation>&amp;Sair daqui (o envio continua)</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Name of the bar that shows how much was sent</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>The send is being cancelled</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Sending %1 of %2…</source>
        <extracomment>%1 and %2 are sizes: Sending 1.2 MB of 2.0 MB…</extracomment>
        <translation>Enviando %1 de %2…</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer…</source>
        <translation>Enviado. Aguardando a resposta…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Take</source>
        <extracomment>Button: takes the proposed value</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: does not take the proposed value</extracomment>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Found on the clipboard: %1</source>
        <extracomment>%1 is a proposed change</extracomment>
        <translation>Encontrado na área de transferência: %1</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>&amp;Type “%1” to confirm</source>
        <extracomment>%1 is a word</extracomment>
        <translation>&amp;Digite “%1” para confirmar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Read out as the name of these: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first page. These words have little room</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Noun: changes that were not sent yet</extracomment>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Noun: changes that wait to be sent</extracomment>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>What was sent</extracomment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Servers and their keys</extracomment>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>RecentsView</name>
    <message>
        <source>Clear recent</source>
        <extracomment>Forgets which records were opened last</extracomment>
        <translation>Limpar os recentes</translation>
    </message>
    <message>
        <source>Recently</source>
        <extracomment>Heading of the records that were opened last</extracomment>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>Limpar os &amp;recentes</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These are shown, but never sent.</source>
        <translation>São mostrados, mas nunca enviados.</translation>
    </message>
    <message>
        <source>Locked: see above.</source>
        <translation>Bloqueado: veja acima.</translation>
    </message>
    <message>
        <source>%1 They can be read and copied.</source>
        <extracomment>%1 is a sentence that says why the fields are locked</extracomment>
        <translation>%1 Podem ser lidos e copiados.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Copy the user ID</source>
        <translation>Copiar o ID do usuário</translation>
    </message>
    <message>
        <source>Read the record again (%1)</source>
        <extracomment>%1 is a key: F5</extracomment>
        <translation>Ler o registro novamente (%1)</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID do usuário: %1</translation>
    </message>
    <message>
        <source>More for this record</source>
        <extracomment>What else can be done with this record</extracomment>
        <translation>Mais opções deste registro</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>The record was not read from the server</extracomment>
        <translation>não lido</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the record was read from the server: read today at 14:05</extracomment>
        <translation>lido: %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Read &amp;again</source>
        <extracomment>Button: reads the record from the server again</extracomment>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again, to see what somebody else changed</extracomment>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Recuperar para &amp;editar</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Mostrar a cai&amp;xa de saída</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <extracomment>Read out as the name of the tabs Form, Outline and Request</extracomment>
        <translation>Partes do registro</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A tab: the fields of the record</extracomment>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: tries to save again</extracomment>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>Button: discards all changes of the record</extracomment>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Review &amp; send…</source>
        <extracomment>Verbs: opens the review, which sends</extracomment>
        <translation>Revisar e enviar…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to this record are in the outbox.</source>
        <translation>
            <numerusform>%n alteração neste registro está na caixa de saída.</numerusform>
            <numerusform>%n alterações neste registro estão na caixa de saída.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record can&apos;t be read now. You see it as it was read at %1; it is read again before anything is sent.</source>
        <extracomment>%1 is a moment: today at 14:05</extracomment>
        <translation>Não é possível ler o registro agora. Ele aparece como foi lido (%1) e será lido novamente antes de qualquer envio.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read now, and was not read before. It is read before anything is sent.</source>
        <translation>Não é possível ler o registro agora, e ele não foi lido antes. Ele será lido antes de qualquer envio.</translation>
    </message>
    <message>
        <source>Somebody else also changed what you changed here. Look again to choose a value for each field. Nothing is sent before that.</source>
        <translation>Outra pessoa também alterou o que você alterou aqui. Verifique novamente para escolher um valor para cada campo. Nada é enviado antes disso.</translation>
    </message>
    <message>
        <source>&amp;Review &amp;&amp; send…</source>
        <extracomment>Button. Verbs: opens the review, which sends</extracomment>
        <translation>&amp;Revisar e enviar…</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>Nothing of the record is changed</extracomment>
        <translation>Nenhuma alteração</translation>
    </message>
    <message>
        <source>The server has no such record of this user yet. What you send creates it.</source>
        <translation>O servidor ainda não tem esse registro deste usuário. O que você enviar vai criá-lo.</translation>
    </message>
    <message>
        <source>What the server holds is not known, and this API takes a record only as a whole. Fill in every field that is not optional.</source>
        <translation>Não se sabe o que há no servidor, e esta API só aceita o registro inteiro. Preencha todos os campos que não são opcionais.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you enter is sent.</source>
        <translation>Não se sabe o que há no servidor. Só é enviado o que você digitar.</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Nothing is changed, so nothing would be sent.</source>
        <translation>Nada foi alterado, portanto nada seria enviado.</translation>
    </message>
    <message>
        <source>The command has $AMEND_KEY in place of the key</source>
        <extracomment>A command for a shell. $AMEND_KEY stays as it is</extracomment>
        <translation>O comando tem $AMEND_KEY no lugar da chave</translation>
    </message>
    <message>
        <source>This can&apos;t be copied as a command: masked values and documents are shortened here, and the command would send the shortened text.</source>
        <translation>Isto não pode ser copiado como comando: valores mascarados e documentos aparecem abreviados aqui, e o comando enviaria o texto abreviado.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>User ID %1</source>
        <translation>ID do usuário: %1</translation>
    </message>
    <message>
        <source>Always sent as a whole: %1</source>
        <extracomment>Above the unchanged values that are sent because of this. %1 are groups of fields, such as Address</extracomment>
        <translation>Enviado sempre por inteiro: %1</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>O que será enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to %1</source>
        <extracomment>What is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%n alteração em %1</numerusform>
            <numerusform>%n alterações em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes to %1</source>
        <extracomment>A page&apos;s title: Send 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Enviar %n alteração em %1</numerusform>
            <numerusform>Enviar %n alterações em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix this first</source>
        <extracomment>Heading above the errors</extracomment>
        <translation>Corrija isto primeiro</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the value that the server has now</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Show masked values for 30 s</source>
        <translation>Mostrar os valores mascarados por 30 s</translation>
    </message>
    <message>
        <source>Values that you did not change are sent as the server has them at that moment.</source>
        <translation>Os valores que você não alterou são enviados como estiverem no servidor nesse momento.</translation>
    </message>
    <message>
        <source>This API wants every value in every request:</source>
        <translation>Esta API quer todos os valores em cada requisição:</translation>
    </message>
    <message>
        <source>Sent as empty text, because addresses in this country have none:</source>
        <translation>Enviados como texto vazio, porque os endereços deste país não têm estes dados:</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged values are sent too</source>
        <translation>
            <numerusform>%n valor não alterado também é enviado</numerusform>
            <numerusform>%n valores não alterados também são enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this, then tick it</source>
        <translation>Confira isto e depois marque</translation>
    </message>
    <message>
        <source>I have checked all of these</source>
        <translation>Conferi todos estes itens</translation>
    </message>
    <message>
        <source>Confirm what this does</source>
        <translation>Confirme o que isto causa</translation>
    </message>
    <message>
        <source>This goes to production</source>
        <translation>Isto vai para produção</translation>
    </message>
    <message>
        <source>Last four characters of the user ID</source>
        <translation>Últimos quatro caracteres do ID do usuário</translation>
    </message>
    <message>
        <source>The exact request · Copy as cURL</source>
        <extracomment>Heading of a part that opens. cURL is the name of a program</extracomment>
        <translation>A requisição exata · Copiar como cURL</translation>
    </message>
    <message>
        <source>Read again right before it is sent.</source>
        <extracomment>The record is read again</extracomment>
        <translation>Lido novamente logo antes de ser enviado.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Voltar ao formulário</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <extracomment>Button. To arm production is to allow sending to it for a while</extracomment>
        <translation>&amp;Enviar para produção</translation>
    </message>
    <message>
        <source>Arm and &amp;send…</source>
        <translation>Habilitar e &amp;enviar…</translation>
    </message>
    <message>
        <source>Production is locked. The button arms it and sends.</source>
        <translation>A produção está bloqueada. O botão a habilita e envia.</translation>
    </message>
    <message>
        <source>Type the last four characters</source>
        <translation>Digite os últimos quatro caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>How many of the last four characters have to be typed yet</extracomment>
        <translation>
            <numerusform>Falta %n caractere</numerusform>
            <numerusform>Faltam %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not its last four characters</source>
        <translation>Estes não são os últimos quatro caracteres</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors first</source>
        <translation>
            <numerusform>Corrija %n erro primeiro</numerusform>
            <numerusform>Corrija %n erros primeiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to tick</source>
        <extracomment>What is left to do: the box of each warning has to be ticked</extracomment>
        <translation>
            <numerusform>%n aviso a marcar</numerusform>
            <numerusform>%n avisos a marcar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search by name or user ID</source>
        <translation>Pesquisar: nome, ID</translation>
    </message>
    <message>
        <source>Clear the search (%1)</source>
        <extracomment>%1 is a key: Ctrl+U</extracomment>
        <translation>Limpar a pesquisa (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>What is kept and what is sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>O que é guardado e o que é enviado</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of APIs</extracomment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>There is no profile yet, so there is no key.</source>
        <translation>Ainda não há perfil, portanto não há chave.</translation>
    </message>
    <message>
        <source>What is kept where, and what leaves this computer. No key is shown here.</source>
        <translation>O que fica guardado e onde, e o que sai deste computador. Nenhuma chave é mostrada aqui.</translation>
    </message>
    <message>
        <source>Drafts and sends</source>
        <translation>Rascunhos e envios</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no error reports, no search for updates. The local sandbox is on this computer.</source>
        <translation>Nada mais é enviado para lugar nenhum: sem estatísticas, sem relatórios de erros, sem busca de atualizações. O sandbox local fica neste computador.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Pacote de suporte…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The key may go to %1 only, and Amend signs in there too.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>A chave só pode ir para %1, e o Amend também entra lá.</translation>
    </message>
    <message>
        <source>The key may go to %1 only.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>A chave só pode ir para %1.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Testar a conexão de %1</translation>
    </message>
    <message>
        <source>The API of this profile is missing.</source>
        <translation>A API deste perfil está ausente.</translation>
    </message>
    <message>
        <source>Last used in this run: %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Último uso nesta sessão: %1</translation>
    </message>
    <message>
        <source>Not used in this run</source>
        <translation>Não usada nesta sessão</translation>
    </message>
    <message>
        <source>Keychain: it does not answer</source>
        <translation>Chaveiro do sistema: não responde</translation>
    </message>
    <message>
        <source>%1. Keys are in its keyring “%2”.</source>
        <extracomment>%1 is the state of the keychain, %2 the name of a part of it</extracomment>
        <translation>%1. As chaves estão no chaveiro “%2”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), through the proxy %3</source>
        <extracomment>%1 is the address of a server, %2 a profile, %3 the address of a proxy</extracomment>
        <translation>%1 (%2), pelo proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), which is this computer</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2), que é este computador</translation>
    </message>
    <message>
        <source>Nothing. There is no profile of a server.</source>
        <translation>Nada. Não há perfil de servidor.</translation>
    </message>
    <message>
        <source>What you open and send goes to the server of its profile, with the key:</source>
        <translation>O que você abre e envia vai para o servidor do perfil, com a chave:</translation>
    </message>
    <message>
        <source>On the disk: settings</source>
        <translation>No disco: configurações</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>Abrir a pasta das &amp;configurações</translation>
    </message>
    <message>
        <source>On the disk: drafts and sends</source>
        <translation>No disco: rascunhos e envios</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;drafts</source>
        <translation>Abrir a pasta dos &amp;rascunhos</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>Ainda não há nada.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <extracomment>Others cannot read the file</extracomment>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>readable</source>
        <extracomment>Others can read the file</extracomment>
        <translation>legível</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 is the name of a file, %2 “encrypted” or “readable”, %3 says what it holds</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>O envio</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Digitar uma c&amp;have…</translation>
    </message>
    <message>
        <source>Resume this &amp;profile</source>
        <extracomment>Button: sends of this profile go on</extracomment>
        <translation>Retomar este &amp;perfil</translation>
    </message>
    <message>
        <source>&amp;Arm…</source>
        <extracomment>Button: allows sending to production for a while</extracomment>
        <translation>Ha&amp;bilitar…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>Tentar &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Recuperar para e&amp;ditar</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button, verb: sends the changes once more</extracomment>
        <translation>&amp;Enviar novamente…</translation>
    </message>
    <message>
        <source>It is settled: &amp;remove…</source>
        <extracomment>Button: somebody found out what became of the send, so that it can be removed</extracomment>
        <translation>Está resolvido: &amp;remover…</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Alterações</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>Remover da caixa de saída %n alteração em %1? Ela não será enviada novamente. O que foi enviado fica no histórico.</numerusform>
            <numerusform>Remover da caixa de saída %n alterações em %1? Elas não serão enviadas novamente. O que foi enviado fica no histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the outbox</source>
        <translation>Remover da caixa de saída</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the send from the outbox</extracomment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the send stays in the outbox</extracomment>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <extracomment>Between facts that are read out: Ada Whitfield, SANDBOX, Junction sandbox</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A full stop after a word or a short phrase, which is %1</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Privacidade e bloqueio</translation>
    </message>
    <message>
        <source>Hide personal values, for sharing the screen (%1)</source>
        <extracomment>%1 is a key: Ctrl+Shift+H</extracomment>
        <translation>Ocultar os valores pessoais, para compartilhar a tela (%1)</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>Limpar os &amp;recentes</translation>
    </message>
    <message>
        <source>Drafts and security</source>
        <translation>Rascunhos e segurança</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Button: how the drafts are encrypted</extracomment>
        <translation>Rascunhos e sua c&amp;have…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <translation>Se&amp;gurança…</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of the number of minutes: Amend is not locked by itself</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock &amp;Amend when it is not used:</source>
        <extracomment>Before a number of minutes, or “never”</extracomment>
        <translation>Bloquear o &amp;Amend por inatividade:</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of the keyboard</extracomment>
        <translation>Atalhos</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading the record again…  Cancel</source>
        <extracomment>Button: what is being done, and what pressing it does</extracomment>
        <translation>Lendo o registro novamente…  Cancelar</translation>
    </message>
    <message>
        <source>Personal values are hidden.  Show</source>
        <extracomment>Button: the state, and what pressing it does</extracomment>
        <translation>Os valores pessoais estão ocultos.  Mostrar</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out as the name of a button: online, keychain, outbox</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>● Online</source>
        <extracomment>The computer has a network</extracomment>
        <translation>● On-line</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <extracomment>The computer has no network</extracomment>
        <translation>○ Off-line</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) are armed.  Lock</source>
        <extracomment>Button: the state, and what pressing it does. %1 are profiles, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1 (produção) está habilitada.  Bloquear</numerusform>
            <numerusform>%1 (produção) estão habilitadas.  Bloquear</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal values are hidden</source>
        <translation>Os valores pessoais estão ocultos</translation>
    </message>
    <message>
        <source>Personal values are shown</source>
        <translation>Os valores pessoais estão visíveis</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>The drafts are unlocked.</source>
        <translation>Os rascunhos estão desbloqueados.</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>A frase secreta foi definida.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>A frase secreta foi alterada.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Tudo foi criptografado com uma nova chave.</translation>
    </message>
</context>
<context>
    <name>StoreBar</name>
    <message>
        <source>Unlo&amp;ck…</source>
        <translation>Desblo&amp;quear…</translation>
    </message>
    <message>
        <source>Set a passp&amp;hrase…</source>
        <translation>Definir &amp;uma frase secreta…</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <extracomment>Button: tries to open the drafts again</extracomment>
        <translation>Tentar n&amp;ovamente</translation>
    </message>
    <message>
        <source>&amp;Keep in memory only</source>
        <extracomment>Button: drafts are kept in memory until the program is closed</extracomment>
        <translation>Manter só na memór&amp;ia</translation>
    </message>
    <message>
        <source>Release the sen&amp;ds</source>
        <extracomment>Button: the sends that are held back go on</extracomment>
        <translation>&amp;Liberar os envios</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>Mostrar a &amp;caixa de saída</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>&amp;Try to open the drafts…</source>
        <translation>&amp;Tentar abrir os rascunhos…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Definir uma frase &amp;secreta…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Alterar a frase &amp;secreta…</translation>
    </message>
    <message>
        <source>Create a &amp;new key…</source>
        <translation>Criar uma &amp;nova chave…</translation>
    </message>
    <message>
        <source>Drafts and their key</source>
        <translation>Rascunhos e sua chave</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Button: saves the support bundle in a file</extracomment>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button, verb: puts the support bundle on the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The support bundle</source>
        <translation>O pacote de suporte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the page before</extracomment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>This helps the maintainers to find a fault. It holds no name, no address, no user ID and no value of a record. Read it before you give it away: nothing is sent by itself.</source>
        <translation>Isto ajuda os mantenedores a encontrar uma falha. Não contém nome, endereço, ID de usuário nem valor de nenhum registro. Leia antes de entregar a alguém: nada é enviado automaticamente.</translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>O pacote de suporte está na área de transferência.</translation>
    </message>
    <message>
        <source>It is being gathered…</source>
        <translation>Reunindo os dados…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salvar o pacote de suporte</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 says why</extracomment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>not confirmed</source>
        <extracomment>An outcome</extracomment>
        <translation>não confirmado</translation>
    </message>
    <message>
        <source>Outcome: %1 (status %2)</source>
        <extracomment>%1 is an outcome, such as “Applied”; %2 is an HTTP status, such as 200</extracomment>
        <translation>Resultado: %1 (status %2)</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 is an outcome, such as “Applied”</extracomment>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>O servidor disse: %1</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: recusado</translation>
    </message>
    <message>
        <source>%1, user ID %2</source>
        <extracomment>%1 is a person, %2 a user ID</extracomment>
        <translation>%1, ID do usuário: %2</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID do usuário: %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Where: %1 is a form, %2 a profile, %3 its tier: Demographics, Junction sandbox (SANDBOX)</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A line of a plain text: %1 is the label of a field, %2 its old and %3 its new value. In a language that is read from right to left say it in words (&quot;from %2 to %3&quot;), because an arrow between Latin letters would point to the wrong one.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Request reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Referência da requisição: %1</translation>
    </message>
</context>
<context>
    <name>TierWord</name>
    <message>
        <source>PROD</source>
        <extracomment>Short for PRODUCTION, where there is little room</extracomment>
        <translation>PROD</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>There is no usable backup of it. You can close Amend and repair it, or begin with no profiles: the file is set aside under another name, and drafts stay.</source>
        <translation>Não há cópia de segurança utilizável. Você pode fechar o Amend e reparar o arquivo, ou começar sem perfis: o arquivo é guardado com outro nome, e os rascunhos ficam.</translation>
    </message>
    <message>
        <source>&amp;Begin with no profiles</source>
        <translation>&amp;Começar sem perfis</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: leaves the damaged file as it is</extracomment>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>Amend goes on with the profiles as they were. To write them down again, save a profile.</source>
        <translation>O Amend continua com os perfis como estavam. Para gravá-los novamente, salve um perfil.</translation>
    </message>
    <message>
        <source>The profile of this draft is missing. Add a profile of the same system where there is none, then copy the draft to it: a right click on the draft in the list offers that.</source>
        <translation>O perfil deste rascunho está ausente. Se não houver nenhum perfil do mesmo sistema, adicione um; depois copie o rascunho para ele: clique com o botão direito no rascunho da lista.</translation>
    </message>
    <message>
        <source>%1 has unsent changes that belong to its server. Send or discard them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 tem alterações não enviadas que são do seu servidor. Envie-as ou descarte-as primeiro: o perfil ficou como estava.</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be read now, so nobody can tell whether some of them belong to the server of %1. Unlock them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Não é possível ler os rascunhos agora, por isso não se sabe se algum deles é do servidor de %1. Desbloqueie-os primeiro: o perfil ficou como estava.</translation>
    </message>
    <message>
        <source>The keychain did not remove the profile&apos;s key. Remove it in your desktop&apos;s password settings: its name begins with &quot;amend/&quot;.</source>
        <translation>O chaveiro do sistema não removeu a chave do perfil. Remova-a nas configurações de senhas da sua área de trabalho: o nome começa com &quot;amend/&quot;.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what another program wrote</extracomment>
        <translation>O chaveiro do sistema disse: %1</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Its profile was removed.</source>
        <translation>O perfil foi removido.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server&apos;s certificate was issued by somebody this computer does not trust.</source>
        <translation>O certificado do servidor foi emitido por alguém em quem este computador não confia.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of who issued the certificate.</extracomment>
        <translation>O certificado do servidor foi emitido por “%1”, em quem este computador não confia.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1: it has no name.</source>
        <extracomment>%1 is the name of a server.</extracomment>
        <translation>O certificado do servidor não é para %1: ele não tem nome.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1, but for: %2.</source>
        <extracomment>%1 is the name of a server, %2 a list of such names.</extracomment>
        <translation>O certificado do servidor não é para %1, e sim para: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed (“%1”), so nobody has confirmed whose it is.</source>
        <extracomment>%1 is the name in the certificate.</extracomment>
        <translation>O certificado do servidor é autoassinado (“%1”), ou seja, ninguém confirmou de quem ele é.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>O certificado do servidor expirou em %1. Verifique também a data deste computador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>O certificado do servidor só é válido a partir de %1. Verifique também a data deste computador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>O certificado do servidor foi revogado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be verified (%1).</source>
        <extracomment>%1 is what the program that checks certificates says about it.</extracomment>
        <translation>Não é possível verificar o certificado do servidor (%1).</translation>
    </message>
    <message>
        <source>The server answered with a JSON list, so it is not a record.</source>
        <translation>O servidor respondeu com uma lista JSON, por isso não é um registro.</translation>
    </message>
    <message>
        <source>The server answered with a JSON text, so it is not a record.</source>
        <translation>O servidor respondeu com um texto JSON, por isso não é um registro.</translation>
    </message>
    <message>
        <source>The server answered with a JSON number, so it is not a record.</source>
        <translation>O servidor respondeu com um número JSON, por isso não é um registro.</translation>
    </message>
    <message>
        <source>The server answered with true or false in JSON, so it is not a record.</source>
        <extracomment>&quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>O servidor respondeu com true ou false em JSON, por isso não é um registro.</translation>
    </message>
    <message>
        <source>The server answered with null in JSON, so it is not a record.</source>
        <extracomment>&quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>O servidor respondeu com null em JSON, por isso não é um registro.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent.</source>
        <translation>A conexão não é segura, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS.</source>
        <translation>Quem responde neste endereço não usa TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS.</source>
        <translation>O servidor e o Amend não conseguiram negociar o TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS (%1).</source>
        <extracomment>%1 is what the program that encrypts says about it.</extracomment>
        <translation>O servidor e o Amend não conseguiram negociar o TLS (%1).</translation>
    </message>
    <message>
        <source>Ask your network administrator or the vendor.</source>
        <translation>Fale com o administrador da rede ou com o fornecedor.</translation>
    </message>
    <message>
        <source>The proxy %1 needs a sign-in, and got none that it accepts.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>O proxy %1 exige autenticação e não recebeu nenhuma que aceite.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached: nothing answers there.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Não é possível acessar o proxy %1: nada responde lá.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the server.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>O proxy %1 não foi encontrado ou não encontra o servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>O proxy %1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>O proxy %1 encerrou a conexão.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>O proxy %1 não deixou a requisição passar.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Ask your network administrator.</source>
        <translation>O proxy da rede não deixou a requisição passar. Fale com o administrador da rede.</translation>
    </message>
    <message>
        <source>Check the proxy in the desktop&apos;s network settings, or ask your network administrator.</source>
        <translation>Verifique o proxy nas configurações de rede da área de trabalho ou fale com o administrador da rede.</translation>
    </message>
    <message>
        <source>The answer is text, but not in UTF-8 as JSON has to be, so it was not read.</source>
        <translation>A resposta é texto, mas não em UTF-8, como o JSON exige, por isso não foi lida.</translation>
    </message>
    <message>
        <source>The answer is text in %1, not in UTF-8 as JSON has to be, so it was not read.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>A resposta é texto em %1, e não em UTF-8, como o JSON exige, por isso não foi lida.</translation>
    </message>
    <message>
        <source>The server answered with something that is not a record.</source>
        <translation>O servidor respondeu com algo que não é um registro.</translation>
    </message>
    <message>
        <source>The server answered with something that is not JSON.</source>
        <translation>O servidor respondeu com algo que não é JSON.</translation>
    </message>
    <message>
        <source>The server answered with binary data, not with JSON.</source>
        <translation>O servidor respondeu com dados binários, não com JSON.</translation>
    </message>
    <message>
        <source>The server answered with %1 data, not with JSON.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>O servidor respondeu com dados %1, não com JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is binary data, not text, so it is not shown.</source>
        <translation>A explicação do servidor são dados binários, não texto, por isso não é mostrada.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is %1 data, not text, so it is not shown.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>A explicação do servidor são dados %1, não texto, por isso não é mostrada.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Verifique o endereço no perfil.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>Enter it in the profile.</source>
        <extracomment>The key, or the sign-in.</extracomment>
        <translation>Informe no perfil.</translation>
    </message>
    <message>
        <source>Give it with --credentials -.</source>
        <extracomment>For the command line.</extracomment>
        <translation>Informe com --credentials -.</translation>
    </message>
    <message>
        <source>Store it with: amend key set &quot;%1&quot;, or give it with --credentials -.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>Guarde com: amend key set &quot;%1&quot;, ou informe com --credentials -.</translation>
    </message>
    <message>
        <source>The profile has no key yet.</source>
        <translation>O perfil ainda não tem chave.</translation>
    </message>
    <message>
        <source>This is missing in the profile: %1.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>Falta no perfil: %1.</translation>
    </message>
    <message>
        <source>The credentials lack a key.</source>
        <extracomment>For the command line.</extracomment>
        <translation>Falta uma chave nas credenciais.</translation>
    </message>
    <message>
        <source>The credentials lack %1.</source>
        <extracomment>For the command line. %1 is the name of a key or password.</extracomment>
        <translation>Falta nas credenciais: %1.</translation>
    </message>
    <message>
        <source>The profile %1 has no key.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>O perfil %1 não tem chave.</translation>
    </message>
    <message>
        <source>The key of the profile %1 lacks %2.</source>
        <extracomment>For the command line. %1 is the name of a profile, %2 of a key or password.</extracomment>
        <translation>Falta na chave do perfil %1: %2.</translation>
    </message>
    <message>
        <source>The key belongs to another environment, so it was not sent.</source>
        <translation>A chave é de outro ambiente, por isso não foi enviada.</translation>
    </message>
    <message>
        <source>Use the right one.</source>
        <extracomment>One: a key.</extracomment>
        <translation>Use a chave certa.</translation>
    </message>
    <message>
        <source>Use one that begins with %1.</source>
        <extracomment>One: a key. %1 is the first characters of a key.</extracomment>
        <translation>Use uma que comece com %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running.</source>
        <translation>Nada responde no endereço do servidor. Verifique se o servidor está em execução.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check your network.</source>
        <translation>O nome do servidor não foi encontrado. Verifique sua rede.</translation>
    </message>
    <message>
        <source>The local sandbox does not run. Try again, or use a profile of a server.</source>
        <translation>O sandbox local não está em execução. Tente novamente ou use um perfil de um servidor.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>A conexão foi encerrada antes de a resposta chegar completa.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address.</source>
        <translation>O endereço do servidor não é um endereço web válido.</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http://, which is for this computer only, because others could read the key on its way. Nothing was sent.</source>
        <translation>O endereço do servidor começa com http://, que é só para este computador, porque outras pessoas poderiam ler a chave no caminho. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The request was for another server than the one the key belongs to, so it was not sent.</source>
        <translation>A requisição era para um servidor diferente daquele a que a chave pertence, por isso não foi enviada.</translation>
    </message>
    <message>
        <source>The server redirects to another address. Amend does not follow, because the key would be sent there too.</source>
        <translation>O servidor redireciona para outro endereço. O Amend não segue, porque a chave também seria enviada para lá.</translation>
    </message>
    <message>
        <source>The server points to another address for its answer. Amend does not follow, because the key would be sent there too. The change may have been made.</source>
        <translation>O servidor indica outro endereço para a resposta. O Amend não segue, porque a chave também seria enviada para lá. A alteração pode ter sido feita.</translation>
    </message>
    <message>
        <source>The server says that nothing has changed since an earlier read (304), but Amend did not ask that. Something between here and the server may keep old answers.</source>
        <translation>O servidor diz que nada mudou desde uma leitura anterior (304), mas o Amend não perguntou isso. Algo entre este computador e o servidor pode estar guardando respostas antigas.</translation>
    </message>
    <message>
        <source>The answer was larger than any record can be, so it was not read.</source>
        <translation>A resposta era maior do que qualquer registro pode ser, por isso não foi lida.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no list of users in it.</source>
        <translation>A resposta do servidor não contém nenhuma lista de usuários.</translation>
    </message>
    <message>
        <source>The server does not offer this.</source>
        <translation>O servidor não oferece isto.</translation>
    </message>
    <message>
        <source>The server wants the sign-in to be confirmed with a second factor first (a step-up), which Amend cannot do. Use a stepped-up auth token.</source>
        <translation>O servidor exige que o acesso seja antes confirmado com um segundo fator (autenticação reforçada), o que o Amend não pode fazer. Use um token com autenticação reforçada.</translation>
    </message>
    <message>
        <source>The server does not change this user here. It may be a root user: those can be read, but are changed through their corporate or consumer only (PATCH /corporates or /consumers).</source>
        <translation>O servidor não altera este usuário aqui. Pode ser um usuário raiz: ele pode ser lido, mas só é alterado pela empresa (corporate) ou pelo consumidor (consumer) a que pertence (PATCH /corporates ou /consumers).</translation>
    </message>
    <message>
        <source>The same request is still being worked on.</source>
        <translation>A mesma requisição ainda está sendo processada.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>O arquivo %1 mudou durante o envio, por isso o Amend o interrompeu.</translation>
    </message>
    <message>
        <source>The file %1 could not be read while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>O arquivo %1 não pôde ser lido durante o envio, por isso o Amend o interrompeu.</translation>
    </message>
    <message>
        <source>The key (%1) has a space, a line break or another character that no key has, so it was not sent. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>A chave (%1) tem um espaço, uma quebra de linha ou outro caractere que nenhuma chave tem, por isso não foi enviada. Copie-a novamente.</translation>
    </message>
    <message>
        <source>There is no sign-in yet: an auth token, or an email address and a password.</source>
        <translation>Ainda não há dados de acesso: um token de autenticação, ou um endereço de e-mail e uma senha.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the email address and the password. An account that is not PCI compliant needs its password tokenised.</source>
        <translation>O servidor não aceitou os dados de acesso. Verifique o endereço de e-mail e a senha. Uma conta sem conformidade com PCI precisa da senha tokenizada.</translation>
    </message>
    <message>
        <source>The password of the sign-in has expired. Set a new one with the vendor.</source>
        <translation>A senha de acesso expirou. Defina uma nova junto ao fornecedor.</translation>
    </message>
    <message>
        <source>The server says that this sign-in is no longer valid. Try again. If that does not help, use another sign-in.</source>
        <translation>O servidor diz que este acesso não é mais válido. Tente novamente. Se não resolver, use outros dados de acesso.</translation>
    </message>
    <message>
        <source>Too many sign-ins failed, so the server has locked the account. Try again in 30 minutes.</source>
        <translation>Houve tentativas de acesso malsucedidas demais, por isso o servidor bloqueou a conta. Tente novamente em 30 minutos.</translation>
    </message>
    <message>
        <source>The sign-in gave a token that can only choose an identity (type AUTH), not change users. Use the sign-in of a user of one identity, or an auth token.</source>
        <translation>O acesso forneceu um token que só serve para escolher uma identidade (tipo AUTH), não para alterar usuários. Use os dados de acesso de um usuário de uma só identidade ou um token de autenticação.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but gave no token.</source>
        <translation>O servidor aceitou os dados de acesso, mas não forneceu nenhum token.</translation>
    </message>
    <message>
        <source>There is no user %1 on this server. Check it, or give the user ID.</source>
        <extracomment>%1 is what was typed: a user ID, an email address or a tag.</extracomment>
        <translation>Não há usuário %1 neste servidor. Verifique o que digitou ou informe o ID do usuário.</translation>
    </message>
    <message>
        <source>%1 is more than one user: %2. Give one of these IDs.</source>
        <extracomment>%1 is what was typed: an email address or a tag. %2 is a list of user IDs.</extracomment>
        <translation>%1 corresponde a mais de um usuário: %2. Informe um destes IDs.</translation>
    </message>
    <message>
        <source>The changes could not be saved, so nothing was sent. Check the disk, then try again.</source>
        <translation>Não foi possível salvar as alterações, por isso nada foi enviado. Verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>The drafts and the outbox could not be opened. An earlier change may be waiting there, so nothing was sent.</source>
        <translation>Não foi possível abrir os rascunhos e a caixa de saída. Pode haver uma alteração anterior aguardando lá, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>An earlier change to this record is in the outbox and goes first.</source>
        <translation>Uma alteração anterior neste registro está na caixa de saída e vai primeiro.</translation>
    </message>
    <message>
        <source>Another Amend is sending this right now.</source>
        <translation>Outra instância do Amend está enviando isto agora.</translation>
    </message>
    <message>
        <source>Its profile was removed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>O perfil foi removido, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Its profile now has another server than the one that was reviewed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>O perfil agora tem um servidor diferente do que foi revisado, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Production is locked, so nothing was sent.</source>
        <translation>A produção está bloqueada, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Sending is paused for this profile, so nothing was sent.</source>
        <translation>O envio está pausado neste perfil, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>What was to be sent is damaged on the disk and can&apos;t be read. Look at the record.</source>
        <translation>O que seria enviado está danificado no disco e não pode ser lido. Confira o registro.</translation>
    </message>
    <message>
        <source>It is no longer in the outbox.</source>
        <extracomment>It: a change that was to be sent.</extracomment>
        <translation>Não está mais na caixa de saída.</translation>
    </message>
    <message>
        <source>The bar at the top of the window says why.</source>
        <translation>A barra no topo da janela diz por quê.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows it.</source>
        <translation>`amend outbox list` mostra isto.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows its progress.</source>
        <translation>`amend outbox list` mostra o andamento.</translation>
    </message>
    <message>
        <source>`amend outbox recall` makes it a draft again.</source>
        <translation>`amend outbox recall` transforma isto em rascunho novamente.</translation>
    </message>
    <message>
        <source>`amend outbox send --production` sends it.</source>
        <translation>`amend outbox send --production` envia isto.</translation>
    </message>
    <message>
        <source>`amend outbox resume` starts it again.</source>
        <translation>`amend outbox resume` retoma o envio.</translation>
    </message>
    <message>
        <source>Then remove this line.</source>
        <extracomment>The line of the outbox, after the record was looked at.</extracomment>
        <translation>Depois, remova esta linha.</translation>
    </message>
    <message>
        <source>Then remove the line with `amend outbox dismiss`.</source>
        <translation>Depois, remova a linha com `amend outbox dismiss`.</translation>
    </message>
    <message>
        <source>`amend outbox log` shows what was sent.</source>
        <translation>`amend outbox log` mostra o que foi enviado.</translation>
    </message>
    <message>
        <source>Amend did not send this. Check the changes.</source>
        <translation>O Amend não enviou isto. Confira as alterações.</translation>
    </message>
    <message>
        <source>Fix what is listed, then send again.</source>
        <translation>Corrija o que está listado e envie novamente.</translation>
    </message>
    <message>
        <source>The server does not allow this with this key. Ask for the permission, or use another key.</source>
        <translation>O servidor não permite isto com esta chave. Peça a permissão ou use outra chave.</translation>
    </message>
    <message>
        <source>The server knows no such user. Check the user ID and the server.</source>
        <translation>O servidor não conhece este usuário. Verifique o ID do usuário e o servidor.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>A value is already in use, or can&apos;t be changed now. Fix it, then send again.</source>
        <translation>Um valor já está em uso ou não pode ser alterado agora. Corrija-o e envie novamente.</translation>
    </message>
    <message>
        <source>The request was too large for the server. Shorten what you changed.</source>
        <translation>A requisição era grande demais para o servidor. Encurte o que você alterou.</translation>
    </message>
    <message>
        <source>The server takes changes only to a version that it names, but it named none. Tell the vendor.</source>
        <translation>O servidor só aceita alterações em uma versão que ele indica, mas não indicou nenhuma. Avise o fornecedor.</translation>
    </message>
    <message>
        <source>The server refused the changes. Fix what is listed, then send again.</source>
        <translation>O servidor recusou as alterações. Corrija o que está listado e envie novamente.</translation>
    </message>
    <message>
        <source>The server refused the request (status %1). Nothing was changed.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>O servidor recusou a requisição (status %1). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The key does not have the rights that the server asks for. Use a key that may change users.</source>
        <translation>A chave não tem as permissões que o servidor exige. Use uma chave que possa alterar usuários.</translation>
    </message>
    <message>
        <source>The server did not accept the key. Check that it is current and belongs to this environment.</source>
        <translation>O servidor não aceitou a chave. Verifique se ela é a atual e se pertence a este ambiente.</translation>
    </message>
    <message>
        <source>The record could not be read when the changes were reviewed. It can be read now, so review them again.</source>
        <translation>Não foi possível ler o registro quando as alterações foram revisadas. Agora é possível; revise as alterações novamente.</translation>
    </message>
    <message>
        <source>The record was changed on the server since it was read. Read it again and compare.</source>
        <translation>O registro foi alterado no servidor desde que foi lido. Leia-o novamente e compare.</translation>
    </message>
    <message>
        <source>The server is busy or limits how often it may be asked.</source>
        <translation>O servidor está ocupado ou limita a frequência das consultas.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network, then try again.</source>
        <translation>Não é possível acessar o servidor. Verifique sua rede e tente novamente.</translation>
    </message>
    <message>
        <source>No clear answer came.</source>
        <translation>Nenhuma resposta clara chegou.</translation>
    </message>
    <message>
        <source>The server had a fault (status %1) and did not say what it did.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>O servidor teve uma falha (status %1) e não disse o que fez.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelado antes de qualquer envio.</translation>
    </message>
    <message>
        <source>This server does not show its records. You can still change one: only what you enter is sent, and old values are not shown.</source>
        <translation>Este servidor não mostra os registros. Mesmo assim, você pode alterar um: só é enviado o que você digitar, e os valores anteriores não são mostrados.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is the label of a field, %2 the title of its section.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>more than 16 MiB</source>
        <extracomment>Stands in brackets behind “… is damaged.”: the file&apos;s size.</extracomment>
        <translation>mais de 16 MiB</translation>
    </message>
    <message>
        <source>not a version that this program knows</source>
        <extracomment>Stands in brackets behind “… is damaged.”</extracomment>
        <translation>não é uma versão que este programa conheça</translation>
    </message>
    <message>
        <source>installId or profiles missing</source>
        <extracomment>Stands in brackets behind “… is damaged.” installId and profiles are keys: keep them.</extracomment>
        <translation>installId ou profiles ausente</translation>
    </message>
    <message>
        <source>profile %1 is incomplete</source>
        <extracomment>Stands in brackets behind “… is damaged.” %1 is the name or the number of a profile.</extracomment>
        <translation>perfil %1 incompleto</translation>
    </message>
    <message>
        <source>There is no usable backup of it. Repair it, or run `amend profile reset`: that moves the file aside and starts without profiles. Drafts stay.</source>
        <translation>Não há cópia de segurança utilizável. Repare o arquivo ou execute `amend profile reset`: o arquivo é guardado com outro nome e o Amend começa sem perfis. Os rascunhos permanecem.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a pipe, a device or a broken link. Move it elsewhere.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 não é um arquivo, e sim uma pasta, um pipe, um dispositivo ou um link quebrado. Mova para outro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 está danificado.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 foi gravado por uma versão mais nova do Amend, por isso não foi alterado. Use essa versão.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the disk is full.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 não pode ser gravado: o disco está cheio.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Outro programa mantém %1 bloqueado. Espere que ele termine e tente novamente.</translation>
    </message>
    <message>
        <source>Another program (process %1) keeps %2 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the number of a process, %2 the path of a file.</extracomment>
        <translation>Outro programa (processo %1) mantém %2 bloqueado. Espere que ele termine e tente novamente.</translation>
    </message>
    <message>
        <source>The file system of %1 has no locks, so two programs could undo each other&apos;s changes. Keep Amend&apos;s folders on another one.</source>
        <extracomment>%1 is the path of a file. Locks: of a file, so that only one program writes to it.</extracomment>
        <translation>O sistema de arquivos de %1 não tem bloqueios, por isso dois programas poderiam desfazer as alterações um do outro. Mantenha as pastas do Amend em outro.</translation>
    </message>
    <message>
        <source>%1 is gone, and its backup was damaged and moved to %2: the profiles are lost. Stored drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 and %2 are paths of files. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 não existe mais, e a cópia de segurança estava danificada e foi movida para %2: os perfis se perderam. Os rascunhos salvos ainda estão lá, cada um com a observação “perfil ausente”. Adicione um perfil e copie-os para ele.</translation>
    </message>
    <message>
        <source>%1 is gone, and there is no backup of it: the profiles are lost. Drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 is the path of a file. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 não existe mais e não há cópia de segurança: os perfis se perderam. Os rascunhos ainda estão lá, cada um com a observação “perfil ausente”. Adicione um perfil e copie-os para ele.</translation>
    </message>
    <message>
        <source>%1 could not be used, so the backup of the profiles took its place. The backup was saved %2. Check that all profiles are there.</source>
        <extracomment>%1 is the path of a file, %2 a time, or a day with a time.</extracomment>
        <translation>Não foi possível usar %1, por isso a cópia de segurança dos perfis foi usada no lugar dele. Cópia de segurança salva: %2. Verifique se todos os perfis estão lá.</translation>
    </message>
    <message>
        <source>%1 was damaged. It was moved to %2, and the backup of the profiles took its place. The backup was saved %3. Check that all profiles are there.</source>
        <extracomment>%1 and %2 are paths of files, %3 is a time, or a day with a time.</extracomment>
        <translation>%1 estava danificado. Foi movido para %2, e a cópia de segurança dos perfis foi usada no lugar dele. Cópia de segurança salva: %3. Verifique se todos os perfis estão lá.</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>Stands at the beginning of a sentence in place of a file&apos;s name.</extracomment>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>%1 is gone or can&apos;t be read. Choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 não existe mais ou não pode ser lido. Escolha-o novamente.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Choose another file.</source>
        <extracomment>%1 is the name of a file, %2 the operating system&apos;s reason, without a full stop.</extracomment>
        <translation>%1 não pode ser lido: %2. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG picture nor a PDF file, whatever its name says. Choose one of these.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 não é uma imagem JPEG nem um arquivo PDF, seja qual for o nome. Escolha um destes.</translation>
    </message>
    <message>
        <source>%1 is a %2 file. Choose a JPEG picture or a PDF file.</source>
        <extracomment>%1 is the name of a file, %2 a kind of file, such as PNG.</extracomment>
        <translation>%1 é um arquivo %2. Escolha uma imagem JPEG ou um arquivo PDF.</translation>
    </message>
    <message>
        <source>Ask the vendor before you send it again.</source>
        <translation>Consulte o fornecedor antes de enviá-lo novamente.</translation>
    </message>
    <message>
        <source>The server does not list the new document.</source>
        <translation>O servidor não lista o novo documento.</translation>
    </message>
    <message>
        <source>The server does not list the new document: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>O servidor não lista o novo documento: %1.</translation>
    </message>
    <message>
        <source>Ask the vendor what happened to it.</source>
        <translation>Pergunte ao fornecedor o que aconteceu com ele.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed.</source>
        <translation>Um documento que existia antes não é mais listado.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>Um documento que existia antes não é mais listado: %1.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 está vazio. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 has %2, and the profile allows %3. Choose a smaller file.</source>
        <extracomment>%1 is the name of a file, %2 its size (12.3 MB), %3 the largest size.</extracomment>
        <translation>%1 tem %2, e o perfil permite %3. Escolha um arquivo menor.</translation>
    </message>
    <message>
        <source>%1 was changed since it was chosen. Look at it and choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 foi alterado desde que foi escolhido. Confira-o e escolha-o novamente.</translation>
    </message>
    <message>
        <source>This value</source>
        <extracomment>Stands in a sentence in place of a field&apos;s label, mostly at its beginning.</extracomment>
        <translation>Este valor</translation>
    </message>
    <message>
        <source>This may mean %1 or %2.</source>
        <extracomment>%1 and %2 are dates as the API writes them: 2000-04-03, 2000-03-04.</extracomment>
        <translation>Isto pode significar %1 ou %2.</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <extracomment>%1 is a value that is probably right. It follows a sentence that says what is wrong.</extracomment>
        <translation>Usar “%1”?</translation>
    </message>
    <message>
        <source>%1: the profile does not allow this value. Choose another.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: o perfil não permite este valor. Escolha outro.</translation>
    </message>
    <message>
        <source>%1: the profile allows only these values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: o perfil só permite estes valores: %2.</translation>
    </message>
    <message>
        <source>“%1” was left out, because the record already has this value.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>“%1” foi deixado de fora, porque o registro já tem este valor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed through this API. Leave it out.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: não pode ser alterado por esta API. Deixe de fora.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Check the name or leave it out.</source>
        <extracomment>%1 is a key of a JSON object, as it was written.</extracomment>
        <translation>“%1” não é um campo deste formulário. Verifique o nome ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Did you mean “%2”?</source>
        <extracomment>%1 is a key of a JSON object, as it was written; %2 is the key that was probably meant.</extracomment>
        <translation>“%1” não é um campo deste formulário. Você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>This is not a JSON object: it is nested too deep at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Isto não é um objeto JSON: há níveis aninhados demais na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object: at line %1, column %2 is something that JSON does not accept as a number.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Isto não é um objeto JSON: na linha %1, coluna %2, há algo que o JSON não aceita como número.</translation>
    </message>
    <message>
        <source>This is not a JSON object: there is more than one value, or none, at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Isto não é um objeto JSON: há mais de um valor, ou nenhum, na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Isto não é um objeto JSON.</translation>
    </message>
    <message>
        <source>This is not a JSON object (%1, line %2, column %3).</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>Isto não é um objeto JSON (%1, linha %2, coluna %3).</translation>
    </message>
    <message>
        <source>This text is not UTF-8: it looks like %1. Save it as UTF-8.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>Este texto não é UTF-8: parece ser %1. Salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>Check commas, quotes and braces.</source>
        <translation>Verifique as vírgulas, as aspas e as chaves { }.</translation>
    </message>
    <message>
        <source>The user ID begins or ends with a space. Remove it.</source>
        <translation>O ID do usuário começa ou termina com um espaço. Remova-o.</translation>
    </message>
    <message>
        <source>Enter a user ID like %1.</source>
        <extracomment>%1 is an example of a user ID.</extracomment>
        <translation>Digite um ID de usuário como %1.</translation>
    </message>
    <message>
        <source>Enter the user ID. %1</source>
        <extracomment>%1 is a remark of the form: what a user ID looks like, and where to find it.</extracomment>
        <translation>Digite o ID do usuário. %1</translation>
    </message>
    <message>
        <source>Enter the user ID as the vendor&apos;s dashboard shows it.</source>
        <translation>Digite o ID do usuário como o painel do fornecedor o mostra.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Send empty text instead.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: sabe-se que o servidor recusa null, embora a descrição dele o permita. Envie um texto vazio.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: sabe-se que o servidor recusa null, embora a descrição dele o permita. Digite um valor ou deixe de fora.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record. Leave it as it was.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: não pode ser alterado neste registro. Deixe como estava.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record: %2</source>
        <extracomment>%1 is the label of a field, %2 a whole sentence that says why.</extracomment>
        <translation>%1: não pode ser alterado neste registro: %2</translation>
    </message>
    <message>
        <source>%1: it is not known whether this can be changed on this record.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: não se sabe se pode ser alterado neste registro.</translation>
    </message>
    <message>
        <source>%1 has only white space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: só há espaços em branco. Remova-os.</translation>
    </message>
    <message>
        <source>%1 has a line break in it, but can have one line only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: há uma quebra de linha, mas só é possível uma linha.</translation>
    </message>
    <message>
        <source>%1 has a tab in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: há uma tabulação. Remova-a.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space or a line break. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: há espaço em branco ou quebra de linha no começo ou no fim. Remova.</translation>
    </message>
    <message>
        <source>%1 has a � in place of a letter that was lost. Type the letter.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: há um � no lugar de uma letra que se perdeu. Digite a letra.</translation>
    </message>
    <message>
        <source>%1 has characters in it that can&apos;t be seen. Remove them if they came with a paste.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: há caracteres que não podem ser vistos. Remova-os se vieram ao colar o texto.</translation>
    </message>
    <message>
        <source>This is the text “null”. To empty the field: --clear %1.</source>
        <extracomment>%1 is the path of a field. &quot;--clear&quot; is a part of a command: keep it.</extracomment>
        <translation>Este é o texto “null”. Para esvaziar o campo: --clear %1.</translation>
    </message>
    <message>
        <source>There is nothing to send. Change at least one field.</source>
        <translation>Não há nada para enviar. Altere pelo menos um campo.</translation>
    </message>
    <message>
        <source>“%1” is in the same object twice (line %2, column %3). Keep one of them.</source>
        <extracomment>%1 is a key of a JSON object.</extracomment>
        <translation>“%1” aparece duas vezes no mesmo objeto (linha %2, coluna %3). Mantenha só um.</translation>
    </message>
    <message>
        <source>The number at line %1, column %2 has more than 1,000 characters. Shorten it.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>O número na linha %1, coluna %2 tem mais de 1.000 caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>The key at line %1, column %2 is one that Amend keeps for itself. Rename it.</source>
        <extracomment>%1 and %2 are numbers. A key of a JSON object.</extracomment>
        <translation>A chave na linha %1, coluna %2 é reservada ao Amend. Mude o nome dela.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t empty it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To empty it is to send an empty text.</extracomment>
        <translation>%1: esta API não permite esvaziar. Digite outro valor ou deixe como estava.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t clear it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To clear it is to remove its value on the server.</extracomment>
        <translation>%1: esta API não permite apagar. Digite outro valor ou deixe como estava.</translation>
    </message>
    <message>
        <source>This record was not read, so Amend can&apos;t check that it is of this kind and in a status that allows changes. Check that yourself first.</source>
        <translation>Este registro não foi lido, por isso o Amend não pode verificar se ele é deste tipo e se o status permite alterações. Verifique isso antes.</translation>
    </message>
    <message>
        <source>%1 is always sent whole, and what the server has is not known. Read the record first, or fill in every field of it.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: é sempre enviado por inteiro, e não se sabe o que há no servidor. Leia o registro antes ou preencha todos os campos.</translation>
    </message>
    <message>
        <source>%1 does not meet the rule “%2”. Check the value.</source>
        <extracomment>%1 is the label of a field, %2 the name of a rule in a file.</extracomment>
        <translation>%1: não atende à regra “%2”. Verifique o valor.</translation>
    </message>
    <message>
        <source>%1 may have letters A to Z, digits, single spaces and - . , &apos; only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: só pode ter letras de A a Z, dígitos, espaços simples e os sinais - . , &apos;</translation>
    </message>
    <message>
        <source>%1 must begin with a letter A to Z or a digit.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: deve começar com uma letra de A a Z ou um dígito.</translation>
    </message>
    <message>
        <source>%1 may have single spaces between words only, none at its ends.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: só pode ter espaços simples entre as palavras e nenhum nas pontas.</translation>
    </message>
    <message>
        <source>%1: enter a date in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: digite uma data no passado.</translation>
    </message>
    <message>
        <source>This month does not have that many days. Check the day and the month.</source>
        <translation>Este mês não tem tantos dias. Verifique o dia e o mês.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n days. Check the day and the month.</source>
        <extracomment>%1 is a month with its year. It is always 28 to 31 days.</extracomment>
        <translation>
            <numerusform>%1 tem %n dia. Verifique o dia e o mês.</numerusform>
            <numerusform>%1 tem %n dias. Verifique o dia e o mês.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country code and number together can have %n characters, including the +. Check both.</source>
        <translation>
            <numerusform>O código do país e o número juntos podem ter %n caractere, incluindo o +. Verifique os dois.</numerusform>
            <numerusform>O código do país e o número juntos podem ter %n caracteres, incluindo o +. Verifique os dois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have capital letters A to Z, digits and _ only, like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: só pode ter letras maiúsculas de A a Z, dígitos e _, como %2.</translation>
    </message>
    <message>
        <source>%1: this value was not seen before, and the vendor does not publish its list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: este valor não foi visto antes, e o fornecedor não publica a lista.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Remove it.</source>
        <extracomment>%1 is a kind of document, such as SSN.</extracomment>
        <translation>Depois que um usuário foi verificado, o fornecedor não aceita novos documentos deste tipo: %1. Remova o documento.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Amend does not know the status “%2”. Remove the document.</source>
        <extracomment>%1 is a kind of document, such as SSN; %2 is a code of the vendor.</extracomment>
        <translation>Depois que um usuário foi verificado, o fornecedor não aceita novos documentos deste tipo: %1. O Amend não conhece o status “%2”. Remova o documento.</translation>
    </message>
    <message>
        <source>The file is not what its data URL says it is. Encode a JPEG or PDF file, and name its kind.</source>
        <translation>O arquivo não é o que o URL de dados diz. Codifique um arquivo JPEG ou PDF e indique o tipo.</translation>
    </message>
    <message>
        <source>What follows “base64,” is not correct base64. Encode the file again.</source>
        <translation>O que vem depois de “base64,” não é base64 correto. Codifique o arquivo novamente.</translation>
    </message>
    <message>
        <source>%1 must be a JPEG or PDF file as a data URL, like data:image/jpg;base64,….</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: deve ser um arquivo JPEG ou PDF como URL de dados, por exemplo data:image/jpg;base64,….</translation>
    </message>
    <message>
        <source>%1 must not be before the date that it follows.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: não pode ser anterior à data que vem antes.</translation>
    </message>
    <message>
        <source>%1 must be the same as or after “%2”.</source>
        <extracomment>%1 and %2 are the labels of two dates.</extracomment>
        <translation>%1: deve ser igual ou posterior a “%2”.</translation>
    </message>
    <message>
        <source>This looks like an email address.</source>
        <translation>Isto parece um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Isto parece um número de telefone.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation>Isto parece o nome de uma pessoa.</translation>
    </message>
    <message>
        <source>%1 must not tell who the person is: use an ID that means nothing to others.</source>
        <extracomment>%1 is the label of a field for an ID of one&apos;s own.</extracomment>
        <translation>%1: não pode revelar quem é a pessoa. Use um ID que não signifique nada para os outros.</translation>
    </message>
    <message>
        <source>%1: this is not one of the usual values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: este não é um dos valores usuais: %2.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: deve ficar entre %2 e %3.</translation>
    </message>
    <message>
        <source>This is a PDF file. The vendor&apos;s own sample has one, but its documentation names JPEG pictures only.</source>
        <translation>Este é um arquivo PDF. O exemplo do próprio fornecedor tem um, mas a documentação só cita imagens JPEG.</translation>
    </message>
    <message>
        <source>This is a PDF file, and the vendor asks for JPEG pictures of identity documents. Choose a picture if you have one.</source>
        <translation>Este é um arquivo PDF, e o fornecedor pede imagens JPEG dos documentos de identidade. Escolha uma imagem, se tiver.</translation>
    </message>
    <message>
        <source>%1: Amend sends empty text to remove it. The vendor does not document this, so look at the answer afterwards.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: o Amend envia um texto vazio para remover o valor. O fornecedor não documenta isto, por isso confira a resposta depois.</translation>
    </message>
    <message>
        <source>%1 has a space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: há um espaço. Remova-o.</translation>
    </message>
    <message>
        <source>%1 is hidden by asterisks, as the vendor shows it. Enter the whole one.</source>
        <extracomment>%1 is the label of a field. The asterisks are in the value: *****1112.</extracomment>
        <translation>%1: está oculto por asteriscos, como o fornecedor mostra. Digite o valor completo.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits, without dashes or spaces.</source>
        <translation>Um número da previdência social dos EUA (SSN) tem nove dígitos, sem traços nem espaços.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters, and the server may refuse it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: passa de %n caractere, e o servidor pode recusar.</numerusform>
            <numerusform>%1: passa de %n caracteres, e o servidor pode recusar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enter a date in the past, for example %2.</source>
        <extracomment>%1 is the label of a date, %2 an example.</extracomment>
        <translation>%1: digite uma data no passado, por exemplo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this means an age of more than %n years.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>
            <numerusform>%1: isto significa uma idade de mais de %n ano.</numerusform>
            <numerusform>%1: isto significa uma idade de mais de %n anos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</source>
        <translation>
            <numerusform>Esta pessoa tem menos de %n ano e não tem responsável (representante médico), de que os pedidos de exames para menores precisam.</numerusform>
            <numerusform>Esta pessoa tem menos de %n anos e não tem responsável (representante médico), de que os pedidos de exames para menores precisam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is usually %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: costuma ser %2 ou mais.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: fica no passado.</translation>
    </message>
    <message>
        <source>%1: enter a value. This API does not accept an empty one.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: digite um valor. Esta API não aceita valor vazio.</translation>
    </message>
    <message>
        <source>%1 needs %2 to %3 digits and nothing else, like %4.</source>
        <extracomment>%1 is the label of a phone number, %2 and %3 are numbers, %4 is an example.</extracomment>
        <translation>%1: são necessários de %2 a %3 dígitos e nada mais, como %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n digits, and the server may refuse it.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>
            <numerusform>%1: há menos de %n dígito, e o servidor pode recusar.</numerusform>
            <numerusform>%1: há menos de %n dígitos, e o servidor pode recusar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number. Enter only the number, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: há letras ou outros caracteres que não fazem parte de um número de telefone. Digite só o número, como %2.</translation>
    </message>
    <message>
        <source>%1: enter the number without its extension, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: digite o número sem o ramal, como %2.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers. Enter one of them, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: parecem ser dois números. Digite um deles, como %2.</translation>
    </message>
    <message>
        <source>%1: enter the number with its country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: digite o número com o código do país, como %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code or the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: não é possível ler o número com certeza. Verifique os dígitos e acrescente o código de área ou o código do país, como %2.</translation>
    </message>
    <message>
        <source>%1: write the number as a + and digits, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: escreva o número com + e dígitos, como %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix. Begin with the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: começa com um prefixo de chamada internacional. Comece com o código do país, como %2.</translation>
    </message>
    <message>
        <source>%1: write the number as it follows the country code: digits only, without a prefix for calls within the country.</source>
        <extracomment>%1 is the label of a phone number. The prefix is the 0 before the area code.</extracomment>
        <translation>%1: escreva o número como ele vem depois do código do país: só dígitos, sem o prefixo das chamadas dentro do país.</translation>
    </message>
    <message>
        <source>Enter the country code, too: the number is read with it.</source>
        <translation>Digite também o código do país: o número é lido com ele.</translation>
    </message>
    <message>
        <source>%1 has a country code of its own. Enter that in the field for the country code, and only the rest here.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: o número tem seu próprio código do país. Digite esse código no campo do código do país e só o restante aqui.</translation>
    </message>
    <message>
        <source>%1: no number like this can be dialled. Check its country code, its area code and its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: não é possível discar um número como este. Verifique o código do país, o código de área e os dígitos.</translation>
    </message>
    <message>
        <source>%1: this API does not accept this number, however it is written. Check its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: esta API não aceita este número, de qualquer forma que seja escrito. Verifique os dígitos.</translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: há letras ou outros caracteres que não fazem parte de um número de telefone como %2.</translation>
    </message>
    <message>
        <source>%1 has an extension behind the number.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: há um ramal depois do número.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: parecem ser dois números.</translation>
    </message>
    <message>
        <source>%1 has no country code, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: falta o código do país. Exemplo correto: %2.</translation>
    </message>
    <message>
        <source>%1 has other signs than a + and digits, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: há outros sinais além de + e dígitos. Exemplo correto: %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix, not with the country code like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: começa com um prefixo de chamada internacional, e não com o código do país, como em %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: não é possível ler o número com certeza. Verifique os dígitos e acrescente o código de área, como %2.</translation>
    </message>
    <message>
        <source>It can mean one of these: %1.</source>
        <extracomment>%1 is a list of codes of countries, states or time zones.</extracomment>
        <translation>Pode significar um destes: %1.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none. Clear it if it is left over from another country.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: os endereços de %2 não têm este dado. Apague-o se sobrou de outro país.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none, so empty text is sent.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: os endereços de %2 não têm este dado, por isso é enviado um texto vazio.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it if the address in %2 has one: the server may refuse empty text.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: está vazio. Preencha se o endereço em %2 tiver este dado: o servidor pode recusar um texto vazio.</translation>
    </message>
    <message>
        <source>This code is in use, but it is not in ISO 3166-1: the vendor may not know it.</source>
        <translation>Este código está em uso, mas não está na ISO 3166-1: talvez o fornecedor não o conheça.</translation>
    </message>
    <message>
        <source>%1: this is not on the list. The codes of countries have two letters, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: isto não está na lista. Os códigos de países têm duas letras, como US.</translation>
    </message>
    <message>
        <source>%1: choose a country from the list, or enter its two-letter code, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: escolha um país da lista ou digite o código de duas letras, como US.</translation>
    </message>
    <message>
        <source>%1: this is not in the chosen country.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: isto não fica no país escolhido.</translation>
    </message>
    <message>
        <source>%1: this is a name, not a code.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: isto é um nome, não um código.</translation>
    </message>
    <message>
        <source>%1: enter the code, not the name.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: digite o código, não o nome.</translation>
    </message>
    <message>
        <source>%1: choose one of the chosen country from the list, or enter its code, like AZ.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: escolha da lista um que seja do país escolhido ou digite o código, como AZ.</translation>
    </message>
    <message>
        <source>%1 usually has 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: costuma ter 5 dígitos, ou 5+4, como 85004 ou 85004-1234.</translation>
    </message>
    <message>
        <source>%1: enter 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: digite 5 dígitos, ou 5+4, como 85004 ou 85004-1234.</translation>
    </message>
    <message>
        <source>%1: this belongs to the state %2, not to %3.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 and %3 are codes of states.</extracomment>
        <translation>%1: isto pertence ao estado %2, não a %3.</translation>
    </message>
    <message>
        <source>%1: this does not belong to the state %2.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 the code of a state.</extracomment>
        <translation>%1: isto não pertence ao estado %2.</translation>
    </message>
    <message>
        <source>%1: choose a time zone from the list, like Europe/London.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: escolha um fuso horário da lista, como Europe/London.</translation>
    </message>
    <message>
        <source>This key belongs to “%1”. Use one that begins with %2, or change the environment.</source>
        <extracomment>%1 is an environment of the vendor, %2 the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Esta chave pertence a “%1”. Use uma que comece com %2 ou mude o ambiente.</translation>
    </message>
    <message>
        <source>Use a key that begins with %1, or change the environment.</source>
        <extracomment>%1 is the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Use uma chave que comece com %1 ou mude o ambiente.</translation>
    </message>
    <message>
        <source>This does not look like a key of this API. They begin with one of: %1. Check that you copied all of it.</source>
        <extracomment>%1 is a list of what keys begin with.</extracomment>
        <translation>Isto não parece uma chave desta API. Elas começam com um destes: %1. Verifique se você copiou tudo.</translation>
    </message>
    <message>
        <source>This does not look like a key of this environment. Check both.</source>
        <translation>Isto não parece uma chave deste ambiente. Verifique os dois.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A noun: a key for an API.</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: falta preencher. Digite o valor.</translation>
    </message>
    <message>
        <source>%1 has a space, a line break or another character that no key has. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: há um espaço, uma quebra de linha ou outro caractere que nenhuma chave tem. Copie novamente.</translation>
    </message>
    <message>
        <source>Enter a name for the profile, like Support sandbox.</source>
        <extracomment>“Support sandbox” is an example.</extracomment>
        <translation>Digite um nome para o perfil, como Suporte sandbox.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address: the vendor publishes none. It looks like https://api.your-company.com.</source>
        <translation>Digite o endereço do servidor: o fornecedor não publica nenhum. Ele se parece com https://api.your-company.com.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in full, like https://api.your-company.com, without a user name, a question mark or a #.</source>
        <translation>Digite o endereço completo do servidor, como https://api.your-company.com, sem nome de usuário, sem ponto de interrogação e sem #.</translation>
    </message>
    <message>
        <source>Use https:// here. Plain http:// is for this computer only, because others on the way could read the key.</source>
        <translation>Use https:// aqui. O http:// simples é só para este computador, porque outras pessoas no caminho poderiam ler a chave.</translation>
    </message>
    <message>
        <source>example.com is a placeholder, not a server. Enter the address of your own.</source>
        <translation>example.com é um texto de exemplo, não um servidor. Digite o endereço do seu.</translation>
    </message>
    <message>
        <source>This host</source>
        <extracomment>Stands at the beginning of a sentence in place of a host&apos;s name.</extracomment>
        <translation>Este host</translation>
    </message>
    <message>
        <source>%1 is known to be a production server. Mark the profile as production, or enter another address.</source>
        <extracomment>%1 is the name of a host, or “This host”. Production is a tier in the profile.</extracomment>
        <translation>%1 é um servidor de produção conhecido. Marque o perfil como produção ou digite outro endereço.</translation>
    </message>
    <message>
        <source>“Local” is for servers on this computer, like http://127.0.0.1:8080. Choose sandbox or production for this one.</source>
        <extracomment>“Local”, sandbox and production are the tiers that a profile can have.</extracomment>
        <translation>“Local” é para servidores neste computador, como http://127.0.0.1:8080. Escolha sandbox ou produção para este.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be null. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: não pode ser null. Digite um valor ou deixe de fora.</translation>
    </message>
    <message>
        <source>If there is none, clear it: then it is sent as empty text.</source>
        <extracomment>It follows “State: enter a value.” To clear it is to empty the field.</extracomment>
        <translation>Se não houver, esvazie o campo: então é enviado um texto vazio.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser um número inteiro, por exemplo %2.</translation>
    </message>
    <message>
        <source>%1 must be a number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser um número, por exemplo %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1 is the label of a field. &quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>%1: deve ser true ou false.</translation>
    </message>
    <message>
        <source>%1 must be a group of fields (a JSON object).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: deve ser um grupo de campos (um objeto JSON).</translation>
    </message>
    <message>
        <source>%1 must be a list (a JSON array).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: deve ser uma lista (um array JSON).</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: deve ser texto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or more.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: deve ter %n caractere ou mais.</numerusform>
            <numerusform>%1: deve ter %n caracteres ou mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or fewer. Shorten it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: deve ter no máximo %n caractere. Encurte.</numerusform>
            <numerusform>%1: deve ter no máximo %n caracteres. Encurte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it would take too long to compare this with the API&apos;s pattern %2. Check it yourself.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: levaria tempo demais comparar isto com o padrão %2 da API. Verifique você mesmo.</translation>
    </message>
    <message>
        <source>%1: write it like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: escreva como %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. %2</source>
        <extracomment>%1 is the label of a field, %2 a remark of the form about what to enter.</extracomment>
        <translation>%1: não está no formato que esta API aceita. %2</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. It must match %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: não está no formato que esta API aceita. Deve corresponder a %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date, written as YYYY-MM-DD, like 1980-03-13.</source>
        <extracomment>%1 is the label of a field. YYYY-MM-DD is year, month and day in digits.</extracomment>
        <translation>%1: deve ser uma data real, escrita como YYYY-MM-DD (ano-mês-dia), por exemplo 1980-03-13.</translation>
    </message>
    <message>
        <source>%1 must be a real date, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser uma data real, por exemplo %2.</translation>
    </message>
    <message>
        <source>%1 must be a UUID: 36 characters like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser um UUID: 36 caracteres como %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date and time with its zone, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser uma data e hora reais com o fuso, por exemplo %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole web address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser um endereço web completo, por exemplo %2.</translation>
    </message>
    <message>
        <source>%1 must be the name of a computer, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser o nome de um computador, por exemplo %2.</translation>
    </message>
    <message>
        <source>%1 must be an IP address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: deve ser um endereço IP, por exemplo %2.</translation>
    </message>
    <message>
        <source>%1 is larger or smaller than this API can hold.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: é maior ou menor do que esta API pode guardar.</translation>
    </message>
    <message>
        <source>%1 is not a valid “%2”. Check it.</source>
        <extracomment>%1 is the label of a field, %2 the name of a format in JSON Schema, such as “duration”.</extracomment>
        <translation>%1: não é um “%2” válido. Verifique.</translation>
    </message>
    <message>
        <source>%1: this value is not in the vendor&apos;s list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: este valor não está na lista do fornecedor.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: deve ser um destes: %2.</translation>
    </message>
    <message>
        <source>%1: choose a value from the list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: escolha um valor da lista.</translation>
    </message>
    <message>
        <source>%1: choose one of these: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: escolha um destes: %2.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Digite um valor.</translation>
    </message>
    <message>
        <source>%1: fill in its fields.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: preencha os campos.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>%1 is the label of a field for a file.</extracomment>
        <translation>%1: escolha um arquivo.</translation>
    </message>
    <message>
        <source>%1: choose a value.</source>
        <extracomment>%1 is the label of a field with a list of values.</extracomment>
        <translation>%1: escolha um valor.</translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: digite um valor.</translation>
    </message>
    <message>
        <source>This does not look like an email address, like name@example.com.</source>
        <translation>Isto não parece um endereço de e-mail, como name@example.com.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like name@example.com.</source>
        <translation>Digite um endereço de e-mail no formato correto, como name@example.com.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: deve ser %2 ou mais.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: deve ser %2 ou menos.</translation>
    </message>
    <message>
        <source>%1 must be more than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: deve ser maior que %2.</translation>
    </message>
    <message>
        <source>%1 must be less than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: deve ser menor que %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must have %n new entries or more.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: deve ter %n nova entrada ou mais.</numerusform>
            <numerusform>%1: deve ter %n novas entradas ou mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n new entries at most.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: pode ter no máximo %n nova entrada.</numerusform>
            <numerusform>%1: pode ter no máximo %n novas entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A place in a file. %1 is the path of the file, %2 a JSON Pointer: /info/title.</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>This API description can&apos;t be used: %1: %2.</source>
        <extracomment>%1 is a file, or a place in it. %2 says what is wrong there: “is not a JSON object”.</extracomment>
        <translation>Não é possível usar esta descrição de API: %1: %2.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password settings.</source>
        <extracomment>A keyring.</extracomment>
        <translation>Crie um nas configurações de senhas da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <extracomment>The access to the keychain.</extracomment>
        <translation>Permita o acesso e tente novamente.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>To keep it, unlock the keychain and enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Para guardá-la, desbloqueie o chaveiro do sistema e digite a chave novamente.</translation>
    </message>
    <message>
        <source>To keep it, create a keyring in your desktop&apos;s password settings.</source>
        <extracomment>The key.</extracomment>
        <translation>Para guardá-la, crie um chaveiro nas configurações de senhas da sua área de trabalho.</translation>
    </message>
    <message>
        <source>To keep it, install a keychain (GNOME Keyring or KWallet).</source>
        <extracomment>The key.</extracomment>
        <translation>Para guardá-la, instale um chaveiro do sistema (GNOME Keyring ou KWallet).</translation>
    </message>
    <message>
        <source>To keep it, enter it again and allow the access.</source>
        <extracomment>The key.</extracomment>
        <translation>Para guardá-la, digite-a novamente e permita o acesso.</translation>
    </message>
    <message>
        <source>To keep it, forget the stored key first, then enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Para guardá-la, esqueça antes a chave guardada e depois digite a chave novamente.</translation>
    </message>
    <message>
        <source>To keep it, enter it again.</source>
        <extracomment>The key.</extracomment>
        <translation>Para guardá-la, digite-a novamente.</translation>
    </message>
    <message>
        <source>The key is not in the keychain.</source>
        <translation>A chave não está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro do sistema está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain service has no keyring yet.</source>
        <translation>O serviço do chaveiro do sistema ainda não tem nenhum chaveiro criado.</translation>
    </message>
    <message>
        <source>This computer has no keychain service.</source>
        <translation>Este computador não tem serviço de chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied.</source>
        <translation>O acesso ao chaveiro do sistema foi negado.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>O chaveiro do sistema não respondeu.</translation>
    </message>
    <message>
        <source>The key&apos;s entry in the keychain is damaged.</source>
        <translation>A entrada da chave no chaveiro do sistema está danificada.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>O chaveiro do sistema informou um erro.</translation>
    </message>
    <message>
        <source>You can also enter the key in the profile: it is then kept until Amend is closed.</source>
        <translation>Você também pode digitar a chave no perfil: ela é mantida até o Amend ser fechado.</translation>
    </message>
    <message>
        <source>You can also give the key with --credentials -.</source>
        <translation>Você também pode informar a chave com --credentials -.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what the keychain service said.</extracomment>
        <translation>O chaveiro do sistema disse: %1</translation>
    </message>
    <message>
        <source>The key is kept only until Amend is closed.</source>
        <translation>A chave só é mantida até o Amend ser fechado.</translation>
    </message>
    <message>
        <source>It is not known whether the key was stored. `amend key test` tells.</source>
        <translation>Não se sabe se a chave foi guardada. `amend key test` mostra.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>A chave não foi guardada.</translation>
    </message>
    <message>
        <source>The server accepted what was sent, but look at this:</source>
        <translation>O servidor aceitou o que foi enviado, mas confira isto:</translation>
    </message>
    <message>
        <source>The server accepted the changes, but has other values than you sent. They are listed below.</source>
        <translation>O servidor aceitou as alterações, mas tem valores diferentes dos que você enviou. Eles estão listados abaixo.</translation>
    </message>
    <message>
        <source>Amend can&apos;t tell whether it has the documents.</source>
        <translation>O Amend não consegue saber se os documentos chegaram.</translation>
    </message>
    <message>
        <source>The server accepted the changes. Amend can&apos;t tell whether it has the documents.</source>
        <translation>O servidor aceitou as alterações. O Amend não consegue saber se os documentos chegaram.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show the record. Read it again to see what it has.</source>
        <translation>O servidor aceitou as alterações, mas não mostrou o registro. Leia-o novamente para ver o que há nele.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show all of them. Read the record again to see what it has.</source>
        <translation>O servidor aceitou as alterações, mas não mostrou todas. Leia o registro novamente para ver o que há nele.</translation>
    </message>
    <message>
        <source>The server has what you sent.</source>
        <translation>O servidor tem o que você enviou.</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor</source>
        <translation>O acesso precisa de um segundo fator</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Falta a chave</translation>
    </message>
    <message>
        <source>The key can&apos;t be used</source>
        <translation>Não é possível usar a chave</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro do sistema está bloqueado</translation>
    </message>
    <message>
        <source>The key can&apos;t be read</source>
        <translation>Não é possível ler a chave</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>Não foi possível entrar</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>O envio está pausado</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>A chave não foi aceita</translation>
    </message>
    <message>
        <source>The changes were applied</source>
        <translation>As alterações foram aplicadas</translation>
    </message>
    <message>
        <source>There was nothing to send</source>
        <translation>Não havia nada para enviar</translation>
    </message>
    <message>
        <source>The changes are ready to send</source>
        <translation>As alterações estão prontas para envio</translation>
    </message>
    <message>
        <source>The changes can&apos;t be sent yet</source>
        <translation>As alterações ainda não podem ser enviadas</translation>
    </message>
    <message>
        <source>The server refused the changes</source>
        <translation>O servidor recusou as alterações</translation>
    </message>
    <message>
        <source>Review the changes again</source>
        <translation>Revise as alterações novamente</translation>
    </message>
    <message>
        <source>The record changed meanwhile</source>
        <translation>O registro mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>The server can&apos;t take the changes now</source>
        <translation>O servidor não pode receber as alterações agora</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached</source>
        <translation>Não é possível acessar o servidor</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied</source>
        <translation>Não se sabe se as alterações foram aplicadas</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>O envio foi cancelado</translation>
    </message>
    <message>
        <source>The server already has these values.</source>
        <translation>O servidor já tem estes valores.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are kept.</source>
        <translation>Nada foi enviado, e suas alterações estão guardadas.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your changes are kept. Read the record again, then review your changes.</source>
        <translation>Nada foi alterado, e suas alterações estão guardadas. Leia o registro novamente e revise suas alterações.</translation>
    </message>
    <message>
        <source>Somebody changed the same fields. Nothing was sent, and your changes are kept. Choose a value for each of them, then review again.</source>
        <translation>Outra pessoa alterou os mesmos campos. Nada foi enviado, e suas alterações estão guardadas. Escolha um valor para cada um e revise novamente.</translation>
    </message>
    <message>
        <source>Fix what is listed here, then review and send again. Your changes are kept.</source>
        <translation>Corrija o que está listado aqui; depois, revise e envie novamente. Suas alterações estão guardadas.</translation>
    </message>
    <message>
        <source>The record was read again and does not show all your changes, but they may still arrive.</source>
        <translation>O registro foi lido novamente e não mostra todas as suas alterações, mas elas ainda podem chegar.</translation>
    </message>
    <message>
        <source>Your changes are kept. Read the record again to see whether they arrived, before you send again.</source>
        <translation>Suas alterações estão guardadas. Leia o registro novamente para ver se elas chegaram, antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Suas alterações estão guardadas.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Stands in place of a person&apos;s name, which is hidden. %1 is the end of the user ID: …ba18. A noun.</extracomment>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>The local sandbox is a program of its own, and it is missing: %1. Install Amend again, or use a profile of a server.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>O sandbox local é um programa à parte e está faltando: %1. Instale o Amend novamente ou use um perfil de um servidor.</translation>
    </message>
    <message>
        <source>The local sandbox could not be started: %1</source>
        <extracomment>%1 is the operating system&apos;s reason, or what the sandbox said.</extracomment>
        <translation>Não foi possível iniciar o sandbox local: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another.</source>
        <extracomment>%1 is the number of a network port.</extracomment>
        <translation>A porta %1 está em uso. Escolha outra.</translation>
    </message>
    <message>
        <source>There is no fault %1. There are: %2.</source>
        <extracomment>A fault is one that the sandbox makes on purpose. %1 is its name, %2 a list of names.</extracomment>
        <translation>Não existe a falha %1. Existem: %2.</translation>
    </message>
    <message>
        <source>A fault meets get:, post: or patch: requests, not %1:.</source>
        <extracomment>get:, post: and patch: are parts of a command: keep them. %1 is something else.</extracomment>
        <translation>Uma falha afeta requisições get:, post: ou patch:, não %1:.</translation>
    </message>
    <message>
        <source>%1 requests have a fault already.</source>
        <extracomment>%1 is the name of a method, such as PATCH.</extracomment>
        <translation>As requisições %1 já têm uma falha.</translation>
    </message>
    <message>
        <source>The local sandbox ended unexpectedly. Try again.</source>
        <translation>O sandbox local terminou inesperadamente. Tente novamente.</translation>
    </message>
    <message>
        <source>The look-up of the server&apos;s name took too long. Check your network and its name server (DNS).</source>
        <translation>A procura do nome do servidor demorou demais. Verifique sua rede e o servidor de nomes (DNS).</translation>
    </message>
    <message>
        <source>The server took the connection, but did not finish the TLS handshake in time. It may not speak TLS, or something between here and the server holds it up.</source>
        <translation>O servidor aceitou a conexão, mas não concluiu a negociação TLS a tempo. Talvez ele não use TLS, ou algo entre este computador e o servidor a esteja retendo.</translation>
    </message>
    <message>
        <source>No answer came from the server&apos;s address in time. A firewall may drop the connection.</source>
        <translation>Nenhuma resposta chegou do endereço do servidor a tempo. Um firewall pode estar descartando a conexão.</translation>
    </message>
    <message>
        <source>The test was stopped before it began.</source>
        <translation>O teste foi interrompido antes de começar.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the proxy.</source>
        <translation>O teste foi interrompido enquanto aguardava o proxy.</translation>
    </message>
    <message>
        <source>The test was stopped while the server&apos;s name was looked up.</source>
        <translation>O teste foi interrompido enquanto o nome do servidor era procurado.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the server&apos;s address.</source>
        <translation>O teste foi interrompido enquanto aguardava o endereço do servidor.</translation>
    </message>
    <message>
        <source>The test was stopped during the TLS handshake.</source>
        <translation>O teste foi interrompido durante a negociação TLS.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in place of a name that a certificate does not have.</extracomment>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <extracomment>About a certificate. %1 is whose it is, %2 who issued it.</extracomment>
        <translation>%1, emitido por %2</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <extracomment>About a certificate. %1 and %2 are dates.</extracomment>
        <translation>válido de %1 até %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>About a certificate. %1 is the kind and the length of its key: RSA 2048.</extracomment>
        <translation>chave %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the address of a server, %2 the number of a network port.</extracomment>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>The connection is safe: %1, with a certificate that this computer trusts.</source>
        <extracomment>%1 is a version of TLS.</extracomment>
        <translation>A conexão é segura: %1, com um certificado em que este computador confia.</translation>
    </message>
    <message>
        <source>The server answers. It is on this computer, so the connection needs no TLS.</source>
        <translation>O servidor responde. Ele fica neste computador, por isso a conexão não precisa de TLS.</translation>
    </message>
    <message>
        <source>The connection was ended from the other side. Something between here and the server may not let it through.</source>
        <translation>A conexão foi encerrada pelo outro lado. Algo entre este computador e o servidor pode não a deixar passar.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <extracomment>A proxy of the network: none is used.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the IP addresses of the server&apos;s name.</extracomment>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found. An address follows.</extracomment>
        <translation>Conectado a</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the version of TLS and the cipher.</extracomment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the certificate of who issued the one before. %1 counts them.</extracomment>
        <translation>Emissor %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the server&apos;s own certificate.</extracomment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>No request and no key was sent.</source>
        <translation>Nenhuma requisição e nenhuma chave foi enviada.</translation>
    </message>
    <message numerus="yes">
        <source>The server named %n more faults, which are not listed.</source>
        <translation>
            <numerusform>O servidor indicou mais %n problema, que não está listado.</numerusform>
            <numerusform>O servidor indicou mais %n problemas, que não estão listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>O servidor disse: %1</translation>
    </message>
    <message numerus="yes">
        <source>It allows %n requests in %1 min.</source>
        <extracomment>It is the server. min is the unit of minutes.</extracomment>
        <translation>
            <numerusform>Ele permite %n requisição a cada %1 min.</numerusform>
            <numerusform>Ele permite %n requisições a cada %1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its limits: %1.</source>
        <extracomment>The limits of the server, as it gives them.</extracomment>
        <translation>Os limites dele: %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <extracomment>s is the unit of seconds.</extracomment>
        <translation>Tente novamente em %1 s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <extracomment>min is the unit of minutes.</extracomment>
        <translation>Tente novamente em %1 min.</translation>
    </message>
    <message>
        <source>Try again in %1 h.</source>
        <extracomment>h is the unit of hours.</extracomment>
        <translation>Tente novamente em %1 h.</translation>
    </message>
    <message>
        <source>The server complains about roles, which Amend does not send. Tell the vendor&apos;s support.</source>
        <translation>O servidor reclama de funções (roles), que o Amend não envia. Avise o suporte do fornecedor.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: o servidor não aceita este valor.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with other fields.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: só é aceito junto com outros campos.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of other fields.</extracomment>
        <translation>%1: só é aceito junto com: %2.</translation>
    </message>
    <message>
        <source>%1 is too short or too long.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: é curto ou longo demais.</translation>
    </message>
    <message>
        <source>%1 is too short or too long. The server allows %2 to %3 characters.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: é curto ou longo demais. O servidor permite de %2 a %3 caracteres.</translation>
    </message>
    <message>
        <source>%1 is too small or too large.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: é pequeno ou grande demais.</translation>
    </message>
    <message>
        <source>%1 is too small or too large. The server allows %2 to %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: é pequeno ou grande demais. O servidor permite de %2 a %3.</translation>
    </message>
    <message>
        <source>Fill in all of these, or none: %1.</source>
        <extracomment>%1 is a list of fields, or the label of one.</extracomment>
        <translation>Preencha todos estes ou nenhum: %1.</translation>
    </message>
    <message>
        <source>Another user has this email address already. Enter another one.</source>
        <translation>Outro usuário já tem este endereço de e-mail. Digite outro.</translation>
    </message>
    <message>
        <source>The server does not accept this mobile number. Check the country code and the number.</source>
        <translation>O servidor não aceita este número de celular. Verifique o código do país e o número.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number was changed as often as it may be. Try again later, or ask the vendor&apos;s support.</source>
        <translation>O número de celular deste usuário já foi alterado tantas vezes quanto é permitido. Tente mais tarde ou fale com o suporte do fornecedor.</translation>
    </message>
    <message>
        <source>This user&apos;s email address was changed too often recently. Try again later.</source>
        <translation>O endereço de e-mail deste usuário foi alterado vezes demais recentemente. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Email addresses of this domain are not accepted. Enter another one.</source>
        <translation>Endereços de e-mail deste domínio não são aceitos. Digite outro.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number can&apos;t be changed. Undo the change.</source>
        <translation>O número de celular deste usuário não pode ser alterado. Desfaça a alteração.</translation>
    </message>
    <message>
        <source>The server complains about a currency, which no field of this form has. Tell the vendor&apos;s support.</source>
        <translation>O servidor reclama de uma moeda, que nenhum campo deste formulário tem. Avise o suporte do fornecedor.</translation>
    </message>
    <message>
        <source>The profile&apos;s user may not change this user. Ask for the permission, or use another profile.</source>
        <translation>O usuário do perfil não pode alterar este usuário. Peça a permissão ou use outro perfil.</translation>
    </message>
    <message>
        <source>%1 must be none of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: não pode ser nenhum destes: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that the server accepts: %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: não está no formato que o servidor aceita: %2.</translation>
    </message>
    <message>
        <source>%1 must be exactly: %2.</source>
        <extracomment>%1 is the label of a field, %2 a value.</extracomment>
        <translation>%1: deve ser exatamente: %2.</translation>
    </message>
    <message>
        <source>%1 must be at least: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: deve ser no mínimo: %2.</translation>
    </message>
    <message>
        <source>%1 must be at most: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: deve ser no máximo: %2.</translation>
    </message>
    <message>
        <source>The server refused this. It said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>O servidor recusou isto. Ele disse: “%1”</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>O servidor disse: “%1”</translation>
    </message>
    <message>
        <source>The server refused this without saying why. Check the value.</source>
        <translation>O servidor recusou isto sem dizer por quê. Verifique o valor.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked by a passphrase.</source>
        <translation>Os rascunhos e a caixa de saída estão bloqueados por uma frase secreta.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked: Amend could not get their key.</source>
        <translation>Os rascunhos e a caixa de saída estão bloqueados: o Amend não conseguiu obter a chave deles.</translation>
    </message>
    <message>
        <source>What you type until you unlock them is kept in memory, and saved then.</source>
        <translation>O que você digitar até desbloqueá-los fica na memória e é salvo depois.</translation>
    </message>
    <message>
        <source>Run this command in a terminal to enter it.</source>
        <translation>Execute este comando em um terminal para digitá-la.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>Nada foi alterado neles.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are not stored on this computer yet, because there is no place for their key.</source>
        <translation>Os rascunhos e a caixa de saída ainda não são guardados neste computador, porque não há lugar para a chave deles.</translation>
    </message>
    <message>
        <source>They are kept in memory until Amend is closed, unless you set a passphrase.</source>
        <translation>Eles ficam na memória até o Amend ser fechado, a menos que você defina uma frase secreta.</translation>
    </message>
    <message>
        <source>In Amend&apos;s window you can choose a passphrase instead.</source>
        <translation>Na janela do Amend, você pode escolher uma frase secreta em vez disso.</translation>
    </message>
    <message>
        <source>document</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list.</extracomment>
        <translation>documento</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: a noun.</extracomment>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: changes that waited in the outbox.</extracomment>
        <translation>alterações na caixa de saída</translation>
    </message>
    <message>
        <source>entry in Sent</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: an entry in the log of what was sent.</extracomment>
        <translation>entrada em Enviados</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>Não foi possível ler: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read: %1. There are %n more.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>
            <numerusform>Não foi possível ler: %1. Há mais %n.</numerusform>
            <numerusform>Não foi possível ler: %1. Há mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk, or Amend&apos;s folder on it, can&apos;t be written to.</source>
        <translation>Não é possível gravar no disco ou na pasta do Amend nele.</translation>
    </message>
    <message>
        <source>Another program is using Amend&apos;s file.</source>
        <translation>Outro programa está usando o arquivo do Amend.</translation>
    </message>
    <message>
        <source>Amend&apos;s file is damaged.</source>
        <translation>O arquivo do Amend está danificado.</translation>
    </message>
    <message>
        <source>Amend&apos;s file was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <translation>O arquivo do Amend foi gravado por uma versão mais nova do Amend, por isso não foi alterado. Use essa versão.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check the capital letters and the keyboard&apos;s language.</source>
        <translation>Esta não é a frase secreta. Verifique as maiúsculas e o idioma do teclado.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Não está mais lá.</translation>
    </message>
    <message>
        <source>It could not be written to the disk.</source>
        <translation>Não foi possível gravar no disco.</translation>
    </message>
    <message>
        <source>Drafts are being opened.</source>
        <translation>Os rascunhos estão sendo abertos.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Your passphrase unlocks them.</source>
        <translation>Os rascunhos ficam neste computador, criptografados. Sua frase secreta os desbloqueia.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Their key is in this desktop&apos;s keychain.</source>
        <translation>Os rascunhos ficam neste computador, criptografados. A chave deles está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Drafts and the outbox can be read, but nothing can be saved, so nothing is sent.</source>
        <translation>É possível ler os rascunhos e a caixa de saída, mas nada pode ser salvo, por isso nada é enviado.</translation>
    </message>
    <message>
        <source>Drafts are kept in memory only. They are gone when Amend is closed.</source>
        <translation>Os rascunhos ficam só na memória. Eles se perdem quando o Amend é fechado.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are kept in memory only, for this command.</source>
        <translation>Os rascunhos e a caixa de saída ficam só na memória, para este comando.</translation>
    </message>
    <message>
        <source>Drafts and the outbox could not be opened.</source>
        <translation>Não foi possível abrir os rascunhos e a caixa de saída.</translation>
    </message>
    <message>
        <source>New drafts are kept in memory until Amend is closed.</source>
        <translation>Os novos rascunhos ficam na memória até o Amend ser fechado.</translation>
    </message>
    <message>
        <source>Drafts, sends or log entries are not as Amend left them: some are missing, or old ones came back, maybe from an older copy of the file. Nothing is sent until you release the sends.</source>
        <translation>Os rascunhos, envios ou entradas do histórico não estão como o Amend os deixou: alguns faltam ou alguns antigos voltaram, talvez de uma cópia mais antiga do arquivo. Nada é enviado até você liberar os envios.</translation>
    </message>
    <message>
        <source>Look at the outbox and the drafts first: a listed send may have been carried out long ago.</source>
        <translation>Confira antes a caixa de saída e os rascunhos: um envio listado pode ter sido executado há muito tempo.</translation>
    </message>
    <message>
        <source>Look at `amend outbox list` and `amend drafts list` first: a listed send may have been carried out long ago. Then run `amend outbox release`.</source>
        <translation>Confira antes `amend outbox list` e `amend drafts list`: um envio listado pode ter sido executado há muito tempo. Depois, execute `amend outbox release`.</translation>
    </message>
    <message>
        <source>The file with the drafts and the outbox is gone. Amend has started a new one. If you have a copy of the old file, close Amend and put it back: its key was kept.</source>
        <translation>O arquivo com os rascunhos e a caixa de saída não existe mais. O Amend começou um novo. Se você tiver uma cópia do arquivo antigo, feche o Amend e coloque-a no lugar: a chave dele foi mantida.</translation>
    </message>
    <message>
        <source>The file with the drafts was damaged. It was moved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>O arquivo com os rascunhos estava danificado. Foi movido para %1.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was kept: %n entries.</source>
        <extracomment>An entry is a draft, a send in the outbox or a line of the log.</extracomment>
        <translation>
            <numerusform>O que pôde ser lido foi mantido: %n entrada.</numerusform>
            <numerusform>O que pôde ser lido foi mantido: %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The state of a draft: it is being saved.</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>The state of a draft. %1 is a time, or a day with a time.</extracomment>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <extracomment>The state of a draft: it is not stored on the disk.</extracomment>
        <translation>Só na memória</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>The state of a draft. %1 is a whole sentence that says why.</extracomment>
        <translation>Não salvo. %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time. It stands at the end of a line without a full stop.</extracomment>
        <translation>Próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Waiting: no connection.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>Aguardando: sem conexão.</translation>
    </message>
    <message>
        <source>Waiting: the server asked to try later.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>Aguardando: o servidor pediu para tentar mais tarde.</translation>
    </message>
    <message>
        <source>Waiting: no clear answer came. The same request is sent again, and the server counts it once.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>Aguardando: nenhuma resposta clara chegou. A mesma requisição é enviada novamente, e o servidor a conta uma só vez.</translation>
    </message>
    <message>
        <source>Paused: the server refused the key, or none could be read</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>Pausado: o servidor recusou a chave ou não foi possível ler nenhuma</translation>
    </message>
    <message>
        <source>Paused: the connection to the server is not safe</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>Pausado: a conexão com o servidor não é segura</translation>
    </message>
    <message>
        <source>Stopped: its profile was removed</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Parado: o perfil foi removido</translation>
    </message>
    <message>
        <source>Stopped: its profile has another server now</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Parado: o perfil agora tem outro servidor</translation>
    </message>
    <message>
        <source>Production is locked</source>
        <extracomment>Sending to production is locked until it is armed. No full stop.</extracomment>
        <translation>A produção está bloqueada</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>Aguardando a vez.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível acessar o servidor.</translation>
    </message>
    <message>
        <source>The server asked to try later.</source>
        <translation>O servidor pediu para tentar mais tarde.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. The same request is sent again, and the server counts it once.</source>
        <translation>Foi enviado, e nenhuma resposta clara chegou. A mesma requisição é enviada novamente, e o servidor a conta uma só vez.</translation>
    </message>
    <message>
        <source>The server refused the key, or none could be read. Nothing is sent for this profile until it has a key that the server accepts.</source>
        <translation>O servidor recusou a chave ou não foi possível ler nenhuma. Nada é enviado neste perfil até ele ter uma chave que o servidor aceite.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe. Nothing is sent for this profile until you resume it.</source>
        <translation>A conexão com o servidor não é segura. Nada é enviado neste perfil até você retomá-lo.</translation>
    </message>
    <message>
        <source>Its profile was removed. Recall it to keep the changes as a draft.</source>
        <translation>O perfil foi removido. Recupere o envio para manter as alterações como rascunho.</translation>
    </message>
    <message>
        <source>Its profile has another server now than when it was reviewed. Recall it to review it again.</source>
        <translation>O perfil tem um servidor diferente de quando o envio foi revisado. Recupere o envio para revisá-lo novamente.</translation>
    </message>
    <message>
        <source>Production is locked. It is sent when you arm production for its profile.</source>
        <translation>A produção está bloqueada. O envio será feito quando você habilitar a produção neste perfil.</translation>
    </message>
    <message>
        <source>It is sent when its turn comes.</source>
        <translation>O envio será feito quando chegar a vez.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the server refused it.</extracomment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the record was changed on the server meanwhile.</extracomment>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>A state: it is being sent now.</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer</source>
        <extracomment>A state: nobody knows whether it was applied. %1 is a time, or a day with a time.</extracomment>
        <translation>Desconhecido: enviado (%1), sem resposta clara</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer; read %2, and the record does not show all of it</source>
        <extracomment>A state: nobody knows whether it was applied. %1 and %2 are times, or days with a time.</extracomment>
        <translation>Desconhecido: enviado (%1), sem resposta clara; lido (%2), e o registro não mostra tudo</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is being sent now.</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>send</comment>
        <extracomment>The state of a send: nobody knows whether it was applied.</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>send</comment>
        <extracomment>The state of a send: sending is paused for its profile.</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is not sent, because its profile was removed or changed.</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>send</comment>
        <extracomment>The state of a send: it waits for a connection or its turn.</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>Está sendo enviado agora.</translation>
    </message>
    <message>
        <source>It was sent at %1, and no clear answer came. It is not sent again by itself.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>Foi enviado (%1), e nenhuma resposta clara chegou. O envio não é repetido automaticamente.</translation>
    </message>
    <message>
        <source>The record was read at %1, and does not show all of it. It may still come: some servers take a change only after a while.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>O registro foi lido (%1) e não mostra tudo. Ainda pode chegar: alguns servidores só aplicam uma alteração depois de um tempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <extracomment>How many changes in the outbox are being sent. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n sendo enviada</numerusform>
            <numerusform>%n sendo enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, next try %1</source>
        <extracomment>How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n aguardando, próxima tentativa: %1</numerusform>
            <numerusform>%n aguardando, próxima tentativa: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many changes in the outbox wait. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <extracomment>How many changes in the outbox wait until production is armed. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n bloqueada</numerusform>
            <numerusform>%n bloqueadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>How many changes in the outbox are paused. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n pausada</numerusform>
            <numerusform>%n pausadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Of how many changes in the outbox nobody knows whether they were applied. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n desconhecida</numerusform>
            <numerusform>%n desconhecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <extracomment>%1 is how many changes are in the outbox: “1 waiting · 2 unknown”.</extracomment>
        <translation>Caixa de saída: %1</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server has the changes.</extracomment>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server already has these values.</extracomment>
        <translation>Nada para enviar</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a trial: the changes can be sent.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server did not accept the changes.</extracomment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the record was changed on the server meanwhile.</extracomment>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it is in the outbox and sent later.</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server can not be reached.</extracomment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: nobody knows whether it was applied.</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the key is missing or was not accepted.</extracomment>
        <translation>Não autorizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it was cancelled before anything was sent.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The changes wait: production is locked</source>
        <translation>As alterações aguardam: a produção está bloqueada</translation>
    </message>
    <message>
        <source>The changes wait for you</source>
        <translation>As alterações aguardam você</translation>
    </message>
    <message>
        <source>%1: the changes wait</source>
        <extracomment>A title. %1 is a title that says why: “The key is missing”.</extracomment>
        <translation>%1: as alterações aguardam</translation>
    </message>
    <message>
        <source>The changes wait: the connection is not safe</source>
        <translation>As alterações aguardam: a conexão não é segura</translation>
    </message>
    <message>
        <source>The changes wait for a connection</source>
        <translation>As alterações aguardam uma conexão</translation>
    </message>
    <message>
        <source>The changes wait for their turn</source>
        <translation>As alterações aguardam a vez</translation>
    </message>
    <message>
        <source>The changes wait: the server asked to try later</source>
        <translation>As alterações aguardam: o servidor pediu para tentar mais tarde</translation>
    </message>
    <message>
        <source>They are not stored on this computer and are lost when Amend is closed.</source>
        <translation>Elas não são guardadas neste computador e se perdem quando o Amend é fechado.</translation>
    </message>
    <message>
        <source>They may have been applied, or may still arrive.</source>
        <translation>Elas podem ter sido aplicadas ou ainda podem chegar.</translation>
    </message>
    <message>
        <source>They stay in the outbox. Check again before you send again.</source>
        <translation>Elas permanecem na caixa de saída. Verifique novamente antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox.</source>
        <translation>Suas alterações estão guardadas na caixa de saída.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent when you arm production.</source>
        <translation>Suas alterações estão guardadas na caixa de saída e serão enviadas quando você habilitar a produção.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox. Nothing more is sent for this profile until you say so.</source>
        <translation>Suas alterações estão guardadas na caixa de saída. Nada mais é enviado neste perfil até você autorizar.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while production is armed.</source>
        <translation>Suas alterações estão guardadas na caixa de saída e são enviadas automaticamente enquanto a produção estiver habilitada.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically, also after Amend was closed and opened again.</source>
        <translation>Suas alterações estão guardadas na caixa de saída e são enviadas automaticamente, mesmo depois de fechar e abrir o Amend novamente.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while Amend is open.</source>
        <translation>Suas alterações estão guardadas na caixa de saída e são enviadas automaticamente enquanto o Amend estiver aberto.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time.</extracomment>
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>How many fields are changed: a noun.</extracomment>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend is already open on the display %1. Its window is in front there.</source>
        <extracomment>%1 is the name of an X or Wayland display, such as “:1”</extracomment>
        <translation>O Amend já está aberto na tela %1. A janela dele está em primeiro plano lá.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>entry of a list</comment>
        <extracomment>%1 is the label of a list, %2 the number of an entry in it: “Identity documents 2”.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>How grave a finding is. It stands before a colon: “Error: …”</extracomment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is. It stands before a colon: “Warning: …”</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How grave a finding is: least of all. It stands before a colon: “Note: …”</extracomment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <extracomment>A tier: the server runs on this computer. A mark in capital letters, where the script has them.</extracomment>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>A tier: the vendor&apos;s server for trying things out, with invented people. A mark in capital letters, where the script has them.</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>A tier: the vendor&apos;s server with real people. A mark in capital letters, where the script has them.</extracomment>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>(looks the same: its letters are written in another form)</source>
        <extracomment>It follows the new value of a field, of which the old value looks the same.</extracomment>
        <translation>(parece igual: as letras estão escritas em outra forma)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: an empty text.</extracomment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <extracomment>Stands in place of the value of a request&apos;s header, which does not exist yet.</extracomment>
        <translation>(criado no envio)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: some file of which nothing more is known.</extracomment>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>Arquivo PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>Imagem JPEG</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is the name of a file, %2 its kind (JPEG), %3 its size (2.1 MB).</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries</comment>
        <extracomment>Stands in place of the entries of a list.</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>a list with %n entries</source>
        <translation>
            <numerusform>uma lista com %n entrada</numerusform>
            <numerusform>uma lista com %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: a group of fields that is there.</extracomment>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “No”.</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “Yes”.</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date, not a text: d is the day, MMMM the month&apos;s name, yyyy the year. Order them as in your language and put other words between &apos;&apos;. Example: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The format of a date of this year, in a narrow column: d is the day, MMM the month&apos;s short name. Put other words between &apos;&apos;.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date of another year, in a narrow column: d is the day, MMM the month&apos;s short name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month with its year: MMMM is the month&apos;s name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>The format of a time: HH is the hour from 00 to 23, mm the minute.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <extracomment>The format of a time: HH is the hour from 00 to 23, mm the minute, ss the second.</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>%1 is a day (&quot;20 Nov&quot;), %2 a time (&quot;12:03&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, a file, a person or a list; %2 is its value, a part of it, or a whole sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%2 adds to %1: a code, a reason, a kind of file and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>&amp;Edit without reading</source>
        <extracomment>Button: opens a record that could not be read from the server</extracomment>
        <translation>&amp;Editar sem ler</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>Abrir o perfi&amp;l…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops reading the record</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lendo o registro…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Lendo o registro novamente…</translation>
    </message>
    <message>
        <source>Looking up the user…</source>
        <translation>Procurando o usuário…</translation>
    </message>
    <message numerus="yes">
        <source>%n users found (%1)</source>
        <extracomment>%1 is by what they were looked up, such as “email address”</extracomment>
        <translation>
            <numerusform>%n usuário encontrado (%1)</numerusform>
            <numerusform>%n usuários encontrados (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Digite parte de um nome ou do ID do usuário</translation>
    </message>
    <message>
        <source>No user was found (%1). Check what you typed, or enter the user ID.</source>
        <extracomment>%1 is by what it was looked up, such as “email address”</extracomment>
        <translation>Nenhum usuário encontrado (%1). Confira o que digitou ou digite o ID do usuário.</translation>
    </message>
    <message>
        <source>If this server gives out no records at all, say so in the profile: then you can change a record without seeing it.</source>
        <translation>Se este servidor não fornece nenhum registro, indique isso no perfil: assim você pode alterar um registro sem vê-lo.</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>Não foi possível abrir o registro</translation>
    </message>
    <message>
        <source>The user could not be looked up</source>
        <translation>Não foi possível procurar o usuário</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This API does not change it.</source>
        <extracomment>why a field is locked, where the form file gives no reason</extracomment>
        <translation>Esta API não o altera.</translation>
    </message>
    <message>
        <source>Local sandbox: %1</source>
        <extracomment>name of a profile; %1 is what its API is called</extracomment>
        <translation>Sandbox local: %1</translation>
    </message>
</context>
<context>
    <name>junction</name>
    <message>
        <source>Junction (formerly Vital)</source>
        <extracomment>name of the API, in Junction (formerly Vital)</extracomment>
        <translation>Junction (antiga Vital)</translation>
    </message>
    <message>
        <source>Team API key</source>
        <extracomment>name of a part of the sign-in data, in Junction (formerly Vital)</extracomment>
        <translation>Chave de API da equipe</translation>
    </message>
    <message>
        <source>Production US</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Produção EUA</translation>
    </message>
    <message>
        <source>Production EU</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Produção UE</translation>
    </message>
    <message>
        <source>Sandbox US</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>Sandbox EUA</translation>
    </message>
    <message>
        <source>Sandbox EU</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>Sandbox UE</translation>
    </message>
</context>
<context>
    <name>junction/demographics</name>
    <message>
        <source>Demographics</source>
        <extracomment>name of the form, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Dados demográficos</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): Demographics</extracomment>
        <translation>O ID do usuário na própria Junction, um UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ID do usuário no cliente</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of /address, in Junction (formerly Vital): Demographics (and 2 more)</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Guarantor (medical proxy)</source>
        <extracomment>label of /medical_proxy, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Responsável (representante médico)</translation>
    </message>
    <message>
        <source>Has a guarantor</source>
        <extracomment>label of the switch that says whether there is such a part; /medical_proxy, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Tem responsável</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Labs take names with the letters A to Z, digits, hyphens, full stops, commas, apostrophes and single spaces, and no accents.</source>
        <extracomment>text under the section&apos;s title “Person”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Os laboratórios aceitam nomes com letras de A a Z, dígitos, hifens, pontos, vírgulas, apóstrofos e espaços simples, sem acentos.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Junction docs, patient name validation</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Documentação da Junction, validação do nome do paciente</translation>
    </message>
    <message>
        <source>Junction API, patient details of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>API da Junction, dados do paciente de um pedido</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>label of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>With the country code</source>
        <extracomment>hint of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Com o código do país</translation>
    </message>
    <message>
        <source>Junction docs, samples in E.164</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Documentação da Junction, exemplos em E.164</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /dob, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Verificação própria do Amend</translation>
    </message>
    <message>
        <source>Junction docs, order requirements for minors</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; minorWithoutProxy of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Documentação da Junction, requisitos de pedidos para menores</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Lab orders take female, male, other or unknown.</source>
        <extracomment>hint of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Os pedidos de exames aceitam female, male, other ou unknown.</translation>
    </message>
    <message>
        <source>Junction API, gender of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; suggested of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>API da Junction, gênero de um pedido</translation>
    </message>
    <message>
        <source>Junction replaces an address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Address”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>A Junction substitui o endereço inteiro, por isso ele é enviado por completo quando uma parte muda.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Documentação da Junction, exemplos com códigos ISO 3166</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address/first_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Linha 1 do endereço</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address/second_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Linha 2 do endereço</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /address/city, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166-2 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Documentação da Junction, exemplos com códigos ISO 3166-2</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Junction API, patient address of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; usZip of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>API da Junction, endereço do paciente de um pedido</translation>
    </message>
    <message>
        <source>Access notes</source>
        <extracomment>label of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Instruções de acesso</translation>
    </message>
    <message>
        <source>How to get in, for a visit or a delivery</source>
        <extracomment>hint of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Como entrar, para uma visita ou uma entrega</translation>
    </message>
    <message>
        <source>Junction API, limit of the guarantor&apos;s access notes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /address/access_notes, in Junction (formerly Vital): Demographics</extracomment>
        <translation>API da Junction, limite das instruções de acesso do responsável</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>label of /race, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Raça</translation>
    </message>
    <message>
        <source>African American or Black</source>
        <extracomment>choice for /race: african_american_or_black, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Negra ou afro-americana</translation>
    </message>
    <message>
        <source>Asian</source>
        <extracomment>choice for /race: asian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Asiática</translation>
    </message>
    <message>
        <source>Indigenous, Native American or Alaska Native</source>
        <extracomment>choice for /race: indigenous_native_american_alaska_native, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Indígena, nativa americana ou nativa do Alasca</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /race: other, in Junction (formerly Vital): Demographics (and 3 more)</extracomment>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Pacific Islander or Hawaiian</source>
        <extracomment>choice for /race: pacific_islander_or_hawaiian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Das ilhas do Pacífico ou do Havaí</translation>
    </message>
    <message>
        <source>White or Caucasian</source>
        <extracomment>choice for /race: white_caucasian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Branca ou caucasiana</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <extracomment>label of /ethnicity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Etnia</translation>
    </message>
    <message>
        <source>Hispanic</source>
        <extracomment>choice for /ethnicity: hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Hispânica</translation>
    </message>
    <message>
        <source>Not Hispanic</source>
        <extracomment>choice for /ethnicity: non_hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Não hispânica</translation>
    </message>
    <message>
        <source>Ashkenazi Jewish</source>
        <extracomment>choice for /ethnicity: ashkenazi_jewish, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Judaica asquenaze</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <extracomment>label of /gender_identity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Identidade de gênero</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender_identity: male, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender_identity: female, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Transgender man (female to male)</source>
        <extracomment>choice for /gender_identity: female_to_male_ftm_transgender_male_trans_man, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Homem transgênero (de feminino para masculino)</translation>
    </message>
    <message>
        <source>Transgender woman (male to female)</source>
        <extracomment>choice for /gender_identity: male_to_female_mtf_transgender_female_trans_woman, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Mulher transgênero (de masculino para feminino)</translation>
    </message>
    <message>
        <source>Genderqueer</source>
        <extracomment>choice for /gender_identity: genderqueer, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Gênero queer</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <extracomment>label of /sexual_orientation, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Orientação sexual</translation>
    </message>
    <message>
        <source>Lesbian, gay or homosexual</source>
        <extracomment>choice for /sexual_orientation: lesbian_gay_or_homosexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Lésbica, gay ou homossexual</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <extracomment>choice for /sexual_orientation: heterosexual_or_straight, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Heterossexual</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <extracomment>choice for /sexual_orientation: bisexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Bissexual</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <extracomment>choice for /sexual_orientation: dont_know, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Não sabe</translation>
    </message>
    <message>
        <source>The adult who answers for the person. Lab orders for anyone under 18 need one.</source>
        <extracomment>text under the section&apos;s title “Guarantor (medical proxy)”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>O adulto que responde pela pessoa. Pedidos de exames para menores de 18 anos precisam de um.</translation>
    </message>
    <message>
        <source>Household income</source>
        <extracomment>label of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Renda familiar</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <extracomment>hint of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Em dólares americanos</translation>
    </message>
    <message>
        <source>Household size</source>
        <extracomment>label of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Tamanho da família</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>hint of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Número de pessoas</translation>
    </message>
</context>
<context>
    <name>junction/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Junction (formerly Vital): User</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): User</extracomment>
        <translation>O ID do usuário na própria Junction, um UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): User</extracomment>
        <translation>ID do usuário no cliente</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Client user ID</source>
        <extracomment>label of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>ID do usuário no cliente</translation>
    </message>
    <message>
        <source>Your own id of this person, unique in the team. Not an email address, a phone number or a name.</source>
        <extracomment>hint of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Seu próprio ID desta pessoa, único na equipe. Não use endereço de e-mail, número de telefone nem nome.</translation>
    </message>
    <message>
        <source>Junction API: the client user ID cannot be removed</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>API da Junction: o ID do usuário no cliente não pode ser removido</translation>
    </message>
    <message>
        <source>Junction API, client_user_id</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; personalData of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>API da Junction, client_user_id</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /client_user_id, in Junction (formerly Vital): User (and 3 more)</extracomment>
        <translation>Verificação própria do Amend</translation>
    </message>
    <message>
        <source>Wearables</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Dispositivos vestíveis</translation>
    </message>
    <message>
        <source>What Junction goes by where a device or a source says nothing.</source>
        <extracomment>text under the section&apos;s title “Wearables”, in Junction (formerly Vital): User</extracomment>
        <translation>O que a Junction usa quando um dispositivo ou uma fonte não informa nada.</translation>
    </message>
    <message>
        <source>Fallback time zone</source>
        <extracomment>label of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>Fuso horário alternativo</translation>
    </message>
    <message>
        <source>Junction API, fallback_time_zone</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; timeZone of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>API da Junction, fallback_time_zone</translation>
    </message>
    <message>
        <source>Fallback birth date (wearables)</source>
        <extracomment>label of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Data de nascimento alternativa (vestíveis)</translation>
    </message>
    <message>
        <source>For the maximum heart rate only. The date of birth for lab orders is in the demographics.</source>
        <extracomment>hint of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Só para a frequência cardíaca máxima. A data de nascimento para pedidos de exames está nos dados demográficos.</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Ingestão de dados</translation>
    </message>
    <message>
        <source>Junction drops data from outside these dates, give or take a day. A change does not reach back to what was taken in before.</source>
        <extracomment>text under the section&apos;s title “Data ingestion”, in Junction (formerly Vital): User</extracomment>
        <translation>A Junction descarta os dados fora destas datas, com um dia de margem. Uma alteração não afeta o que já foi recebido.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>label of /ingestion_start, in Junction (formerly Vital): User</extracomment>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>label of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Junction docs, data ingestion bounds</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pastDate of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Documentação da Junction, limites da ingestão de dados</translation>
    </message>
    <message>
        <source>Data from after the last day is dropped. Seven days after it, Junction de-registers all of this user&apos;s connections and marks them as paused. The last day can be moved until then; afterwards the person has to link every source again.</source>
        <extracomment>what a person confirms before a change of /ingestion_end is sent, in Junction (formerly Vital): User</extracomment>
        <translation>Os dados posteriores ao último dia são descartados. Sete dias depois dele, a Junction cancela o registro de todas as conexões deste usuário e as marca como pausadas. Até lá, o último dia pode ser mudado; depois, a pessoa precisa vincular todas as fontes novamente.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /user_id, in Junction (formerly Vital): User</extracomment>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_on, in Junction (formerly Vital): User</extracomment>
        <translation>Criado em</translation>
    </message>
</context>
<context>
    <name>machnet</name>
    <message>
        <source>Machnet PaaS</source>
        <extracomment>name of the API, in Machnet PaaS</extracomment>
        <translation>Machnet PaaS</translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Machnet PaaS</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Machnet PaaS</extracomment>
        <translation>Produção</translation>
    </message>
</context>
<context>
    <name>machnet/business</name>
    <message>
        <source>Business</source>
        <extracomment>name of the form, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYB check of this user to be initiated again. Amend does not do that: ask whoever runs your KYB checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Business</extracomment>
        <translation>Depois de uma alteração, a Machnet quer que a verificação KYB deste usuário seja iniciada novamente. O Amend não faz isso: peça a quem cuida das verificações KYB na sua empresa.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Business</extracomment>
        <translation>O ID do usuário na própria Machnet, um UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Business</extracomment>
        <translation>Este usuário recebe dinheiro. A Machnet tem outras regras para esses usuários, por isso eles não podem ser alterados aqui.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Documentação da Machnet, Update User: as tabelas são para usuários que enviam</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Business</extracomment>
        <translation>A Machnet dá a este usuário um tipo que a documentação dela não lista, por isso não se sabe o que pode ser alterado. Ele não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Documentação da Machnet: o tipo é SEND ou RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Business</extracomment>
        <translation>A Machnet não informa se este usuário envia ou recebe dinheiro. Ele é tratado como quem envia; confirme que é esse o caso.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Exemplos de resposta da Machnet, que não têm o tipo</translation>
    </message>
    <message>
        <source>This user is a person, not a business. Open it with the form “Individual”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Business</extracomment>
        <translation>Este usuário é uma pessoa, não uma empresa. Abra-o com o formulário “Pessoa física”.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Documentação da Machnet, Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only persons have. If it is a person, open it with the form “Individual”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Business</extracomment>
        <translation>A Machnet não informa se este usuário é uma empresa, e o registro tem dados que só pessoas têm. Se for uma pessoa, abra-o com o formulário “Pessoa física”.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Exemplos de resposta da Machnet, que não têm o indicador</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Business</extracomment>
        <translation>A Machnet está verificando este usuário neste momento. Uma alteração pode exigir nova verificação.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Business</extracomment>
        <translation>Documentação da Machnet, status de verificação do usuário</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Business</extracomment>
        <translation>Alguém na Machnet está analisando este usuário. Uma alteração pode exigir nova análise.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Business</extracomment>
        <translation>A Machnet suspendeu este usuário. Descubra o motivo antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Business</extracomment>
        <translation>A Machnet não informa se este usuário está verificado. Ele é tratado como verificado, para que não se altere nada que não seja permitido.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Business</extracomment>
        <translation>A Machnet dá a este usuário um status de verificação que a documentação dela não lista. Ele é tratado como verificado, para que não se altere nada que não seja permitido.</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <extracomment>label of /mailing_address, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Endereço de correspondência</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a business is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Business”, in Machnet PaaS: Business</extracomment>
        <translation>O que pode ser alterado depende do status de verificação. Depois que uma empresa é verificada, a Machnet bloqueia a maior parte.</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Business</extracomment>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Fixed once the business is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Business (and 4 more)</extracomment>
        <translation>Não muda mais depois que a empresa é verificada.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Business (and 23 more)</extracomment>
        <translation>Verificação própria do Amend: o fornecedor não documenta como esvaziá-lo</translation>
    </message>
    <message>
        <source>Date of formation</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>Data de constituição</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /date_of_birth, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Verificação própria do Amend</translation>
    </message>
    <message>
        <source>The day the business was formed</source>
        <extracomment>hint of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>O dia em que a empresa foi constituída</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Business</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Só dígitos, com o código de área, sem +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Documentação da Machnet: numérico, de 10 a 15 dígitos</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>label of /company_website, in Machnet PaaS: Business</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /company_website, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Exemplo de requisição da Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <extracomment>label of /number_of_employee, in Machnet PaaS: Business</extracomment>
        <translation>Número de funcionários</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /number_of_employee, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Exemplos da Machnet: a lista de valores não é publicada</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>label of /business_type, in Machnet PaaS: Business</extracomment>
        <translation>Tipo de empresa</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Business</extracomment>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Linha 1 do endereço</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Linha 2 do endereço</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Business (and 3 more)</extracomment>
        <translation>Documentação da Machnet, códigos ISO 3166-2 sem o país</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Machnet gets a mailing address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Mailing address”, in Machnet PaaS: Business</extracomment>
        <translation>A Machnet recebe o endereço de correspondência inteiro, por isso ele é enviado por completo quando uma parte muda.</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /mailing_address/country, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Documentação da Machnet, códigos ISO 3166-1</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Transactions per month</source>
        <extracomment>label of /number_of_transaction_per_month, in Machnet PaaS: Business</extracomment>
        <translation>Transações por mês</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>label of /transaction_frequency, in Machnet PaaS: Business</extracomment>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Business documents</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Documentos da empresa</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>A Machnet adiciona ao usuário uma nova cópia de cada documento e arquiva a mais antiga do mesmo tipo. Uma cópia antiga não volta, e os documentos nunca são enviados duas vezes automaticamente.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Exemplos de requisição da Machnet: URLs de dados em base64</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample for a business</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Exemplo de requisição da Machnet para uma empresa</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Business</extracomment>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>País emissor</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Estado emissor</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: not once the user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /physical_documents, in Machnet PaaS: Business</extracomment>
        <translation>Documentação da Machnet, Update User: não depois que o usuário é verificado</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Números de documentos</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>Não está documentado o que as novas entradas fazem com as que a Machnet já tem: podem ficar ao lado delas ou substituí-las. O Amend envia só as novas, lê o registro novamente e indica o que desapareceu.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Exemplo de resposta da Machnet, *****1112</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Business</extracomment>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Business</extracomment>
        <translation>Órgão emissor</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Business</extracomment>
        <translation>Status de verificação</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Business</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Business</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Business</extracomment>
        <translation>Análise pendente</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Business</extracomment>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Business</extracomment>
        <translation>Envia dinheiro</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Business</extracomment>
        <translation>Recebe dinheiro</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Business</extracomment>
        <translation>Relação</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Business</extracomment>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Business</extracomment>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Como a Machnet informa: sem indicação do fuso horário.</translation>
    </message>
</context>
<context>
    <name>machnet/individual</name>
    <message>
        <source>Individual</source>
        <extracomment>name of the form, in Machnet PaaS: Individual</extracomment>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYC check of this user to be initiated again. Amend does not do that: ask whoever runs your KYC checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Individual</extracomment>
        <translation>Depois de uma alteração, a Machnet quer que a verificação KYC deste usuário seja iniciada novamente. O Amend não faz isso: peça a quem cuida das verificações KYC na sua empresa.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Individual</extracomment>
        <translation>O ID do usuário na própria Machnet, um UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Individual</extracomment>
        <translation>Este usuário recebe dinheiro. A Machnet tem outras regras para esses usuários, por isso eles não podem ser alterados aqui.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Documentação da Machnet, Update User: as tabelas são para usuários que enviam</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet dá a este usuário um tipo que a documentação dela não lista, por isso não se sabe o que pode ser alterado. Ele não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Documentação da Machnet: o tipo é SEND ou RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet não informa se este usuário envia ou recebe dinheiro. Ele é tratado como quem envia; confirme que é esse o caso.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Exemplos de resposta da Machnet, que não têm o tipo</translation>
    </message>
    <message>
        <source>This user is a business, not a person. Open it with the form “Business”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Individual</extracomment>
        <translation>Este usuário é uma empresa, não uma pessoa. Abra-o com o formulário “Empresa”.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Documentação da Machnet, Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only businesses have. If it is a business, open it with the form “Business”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet não informa se este usuário é uma empresa, e o registro tem dados que só empresas têm. Se for uma empresa, abra-o com o formulário “Empresa”.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Exemplos de resposta da Machnet, que não têm o indicador</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet está verificando este usuário neste momento. Uma alteração pode exigir nova verificação.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Individual</extracomment>
        <translation>Documentação da Machnet, status de verificação do usuário</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Individual</extracomment>
        <translation>Alguém na Machnet está analisando este usuário. Uma alteração pode exigir nova análise.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet suspendeu este usuário. Descubra o motivo antes de alterar qualquer coisa.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet não informa se este usuário está verificado. Ele é tratado como verificado, para que não se altere nada que não seja permitido.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet dá a este usuário um status de verificação que a documentação dela não lista. Ele é tratado como verificado, para que não se altere nada que não seja permitido.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>label of /company_details, in Machnet PaaS: Individual</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a user is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Person”, in Machnet PaaS: Individual</extracomment>
        <translation>O que pode ser alterado depende do status de verificação. Depois que um usuário é verificado, a Machnet bloqueia a maior parte.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Fixed once the user is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Individual (and 6 more)</extracomment>
        <translation>Não muda mais depois que o usuário é verificado.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Individual (and 19 more)</extracomment>
        <translation>Verificação própria do Amend: o fornecedor não documenta como esvaziá-lo</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>label of /middle_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /middle_name, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Exemplo de requisição da Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Machnet PaaS: Individual</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Individual</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emailFormat of /email, in Machnet PaaS: Individual (and 4 more)</extracomment>
        <translation>Verificação própria do Amend</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Individual</extracomment>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Só dígitos, com o código de área, sem +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentação da Machnet: numérico, de 10 a 15 dígitos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Individual</extracomment>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Machnet PaaS: Individual</extracomment>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender: male, in Machnet PaaS: Individual</extracomment>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender: female, in Machnet PaaS: Individual</extracomment>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /gender: other, in Machnet PaaS: Individual</extracomment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Individual</extracomment>
        <translation>Linha 1 do endereço</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Individual</extracomment>
        <translation>Linha 2 do endereço</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Individual</extracomment>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Individual</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Documentação da Machnet, códigos ISO 3166-2 sem o país</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Individual</extracomment>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Individual</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Machnet gets the three fields of the company together when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Work”, in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet recebe os três campos da empresa juntos quando um deles muda.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>label of /occupation, in Machnet PaaS: Individual</extracomment>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Individual</extracomment>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /user_scope, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Exemplos da Machnet: a lista de valores não é publicada</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /company_details/company_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Company phone</source>
        <extracomment>label of /company_details/phone_number, in Machnet PaaS: Individual</extracomment>
        <translation>Telefone da empresa</translation>
    </message>
    <message>
        <source>Company address</source>
        <extracomment>label of /company_details/address, in Machnet PaaS: Individual</extracomment>
        <translation>Endereço da empresa</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentos de identidade</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>A Machnet adiciona ao usuário uma nova cópia de cada documento e arquiva a mais antiga do mesmo tipo. Uma cópia antiga não volta, e os documentos nunca são enviados duas vezes automaticamente.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Exemplos de requisição da Machnet: URLs de dados em base64</translation>
    </message>
    <message>
        <source>Machnet docs, identification documents: JPEG only</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentação da Machnet, documentos de identificação: só JPEG</translation>
    </message>
    <message>
        <source>In colour, all four corners visible, not expired</source>
        <extracomment>hint of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Em cores, com os quatro cantos visíveis, dentro da validade</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Individual</extracomment>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>País emissor</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Documentação da Machnet, códigos ISO 3166-1</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Estado emissor</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Números de documentos</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>Não está documentado o que as novas entradas fazem com as que a Machnet já tem: podem ficar ao lado delas ou substituí-las. O Amend envia só as novas, lê o registro novamente e indica o que desapareceu.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Exemplo de resposta da Machnet, *****1112</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample: nine digits without dashes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; ssn of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Exemplo de requisição da Machnet: nove dígitos sem hifens</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Individual</extracomment>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Individual</extracomment>
        <translation>Órgão emissor</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: SSN is not updatable once user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /virtual_documents, in Machnet PaaS: Individual</extracomment>
        <translation>Documentação da Machnet, Update User: o SSN não pode ser atualizado depois que o usuário é verificado</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Individual</extracomment>
        <translation>Status de verificação</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Individual</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Individual</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Individual</extracomment>
        <translation>Análise pendente</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Individual</extracomment>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Individual</extracomment>
        <translation>Envia dinheiro</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Individual</extracomment>
        <translation>Recebe dinheiro</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>label of /business, in Machnet PaaS: Individual</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Individual</extracomment>
        <translation>Relação</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Individual</extracomment>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Individual</extracomment>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Como a Machnet informa: sem indicação do fuso horário.</translation>
    </message>
</context>
<context>
    <name>sandbox/people</name>
    <message>
        <source>everything in order</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>tudo em ordem</translation>
    </message>
    <message>
        <source>a ZIP code that begins with 0, and an apostrophe</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um apóstrofo e um código postal que começa com 0</translation>
    </message>
    <message>
        <source>accents in the name, which the laboratory&apos;s name rule refuses</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>acentos no nome, que a regra de nomes do laboratório recusa</translation>
    </message>
    <message>
        <source>a diaeresis in the name, and an old ingestion window that has ended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um trema no nome e um período de ingestão antigo, já encerrado</translation>
    </message>
    <message>
        <source>a Hebrew name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>nome e endereço em hebraico, escritos da direita para a esquerda</translation>
    </message>
    <message>
        <source>an Arabic name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>nome e endereço em árabe, escritos da direita para a esquerda</translation>
    </message>
    <message>
        <source>a child with a guarantor</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma criança com responsável</translation>
    </message>
    <message>
        <source>a child whose guarantor is missing</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma criança cujo responsável falta</translation>
    </message>
    <message>
        <source>an old import: zip_code, no country, a phone number that is none, &quot;Male&quot;</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma importação antiga: zip_code, sem país, um número de telefone que não é telefone, &quot;Male&quot;</translation>
    </message>
    <message>
        <source>a value of race that is newer than the published list</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um valor de raça mais novo que a lista publicada</translation>
    </message>
    <message>
        <source>members that no document names, in the address and beside it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>membros que nenhum documento menciona, no endereço e fora dele</translation>
    </message>
    <message>
        <source>an address that fills every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um endereço que preenche todas as linhas</translation>
    </message>
    <message>
        <source>no demographics yet: a save creates them</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ainda sem dados demográficos: ao salvar, eles são criados</translation>
    </message>
    <message>
        <source>scheduled for deletion</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>exclusão programada</translation>
    </message>
    <message>
        <source>an individual, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física, não verificada: quase tudo pode ser alterado</translation>
    </message>
    <message>
        <source>an individual, verified: names, e-mail, birth date and SSN are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física, verificada: nomes, e-mail, data de nascimento e SSN estão bloqueados</translation>
    </message>
    <message>
        <source>an individual whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física com a verificação em andamento</translation>
    </message>
    <message>
        <source>an individual whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física cuja verificação deve ser tentada novamente</translation>
    </message>
    <message>
        <source>an individual whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física com a verificação em análise</translation>
    </message>
    <message>
        <source>an individual who is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física suspensa</translation>
    </message>
    <message>
        <source>an individual with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física com um status desconhecido: tratada como verificada</translation>
    </message>
    <message>
        <source>an individual without type and business in the record</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física sem type nem business no registro</translation>
    </message>
    <message>
        <source>a recipient (RECEIVE): not for these forms</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um destinatário (RECEIVE): não é para estes formulários</translation>
    </message>
    <message>
        <source>an individual who becomes VERIFIED with the second read</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física que passa a VERIFIED na segunda leitura</translation>
    </message>
    <message>
        <source>an individual whose other documents vanish when one is sent</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física cujos outros documentos somem quando um é enviado</translation>
    </message>
    <message>
        <source>an individual with no documents, no employer and a phone of nine digits</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma pessoa física sem documentos, sem empregador e com um telefone de nove dígitos</translation>
    </message>
    <message>
        <source>a business, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa, não verificada: quase tudo pode ser alterado</translation>
    </message>
    <message>
        <source>a business, verified: name, scope, EIN and the certificate are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa, verificada: nome, escopo, EIN e certificado estão bloqueados</translation>
    </message>
    <message>
        <source>a business whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa com a verificação em andamento</translation>
    </message>
    <message>
        <source>a business whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa cuja verificação deve ser tentada novamente</translation>
    </message>
    <message>
        <source>a business whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa com a verificação em análise</translation>
    </message>
    <message>
        <source>a business that is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa suspensa</translation>
    </message>
    <message>
        <source>a business with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa com um status desconhecido: tratada como verificada</translation>
    </message>
    <message>
        <source>a business as the vendor&apos;s sample reads: no type, business or mailing address line 2</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma empresa como no exemplo do fornecedor: sem type, sem business e sem linha 2 do endereço de correspondência</translation>
    </message>
    <message>
        <source>an administrator: a change of role is worth a second look</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>administração: uma alteração de função merece ser conferida</translation>
    </message>
    <message>
        <source>accents in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>acentos no nome</translation>
    </message>
    <message>
        <source>a diaeresis in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um trema no nome</translation>
    </message>
    <message>
        <source>a Hebrew name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um nome em hebraico, escrito da direita para a esquerda</translation>
    </message>
    <message>
        <source>an Arabic name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um nome em árabe, escrito da direita para a esquerda</translation>
    </message>
    <message>
        <source>an apostrophe and quotation marks in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um apóstrofo e aspas no nome</translation>
    </message>
    <message>
        <source>a new e-mail address counts only once its owner confirmed it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um novo endereço de e-mail só vale depois que o titular confirma</translation>
    </message>
    <message>
        <source>a role that the usual list lacks</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma função que não está na lista habitual</translation>
    </message>
    <message>
        <source>an old import: capital letters and no name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma importação antiga: letras maiúsculas e nenhum nome</translation>
    </message>
    <message>
        <source>members that no document names</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>membros que nenhum documento menciona</translation>
    </message>
    <message>
        <source>names that fill every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>nomes que preenchem todas as linhas</translation>
    </message>
    <message>
        <source>everything in order; an e-mail at blocked.example, one that another has, and +999 are refused (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>tudo em ordem; um e-mail em blocked.example, um que já é de outro usuário e +999 são recusados (409)</translation>
    </message>
    <message>
        <source>a root user: readable, but a PATCH is refused (403)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um usuário raiz: pode ser lido, mas um PATCH é recusado (403)</translation>
    </message>
    <message>
        <source>accents in the name, and no mobile, date of birth, tag or brand yet</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>acentos no nome, ainda sem celular, data de nascimento, etiqueta nem marca</translation>
    </message>
    <message>
        <source>a name of more than 50 characters, which may stay but not be typed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>um nome com mais de 50 caracteres, que pode ficar mas não ser digitado</translation>
    </message>
    <message>
        <source>has changed the e-mail address too often: a new one is refused (TOO_FREQUENT_EMAIL_CHANGES)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>mudou de e-mail vezes demais: um novo é recusado (TOO_FREQUENT_EMAIL_CHANGES)</translation>
    </message>
    <message>
        <source>has changed the mobile too often: a new one is refused (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>mudou de celular vezes demais: um novo é recusado (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</translation>
    </message>
    <message>
        <source>may not change the mobile at all (MOBILE_CHANGE_NOT_ALLOWED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>não pode mudar o celular de jeito nenhum (MOBILE_CHANGE_NOT_ALLOWED)</translation>
    </message>
    <message>
        <source>every change is refused as UNSUPPORTED_CURRENCY</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>toda alteração é recusada com UNSUPPORTED_CURRENCY</translation>
    </message>
    <message>
        <source>of an identity that these credentials may not change (INSUFFICIENT_PERMISSIONS)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>de uma identidade que estas credenciais não podem alterar (INSUFFICIENT_PERMISSIONS)</translation>
    </message>
    <message>
        <source>a change needs a stepped-up token (STEP_UP_REQUIRED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma alteração exige um token com autenticação reforçada (STEP_UP_REQUIRED)</translation>
    </message>
    <message>
        <source>a change meets the rate limit (429, with x-ratelimit headers)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>uma alteração atinge o limite de requisições (429, com cabeçalhos x-ratelimit)</translation>
    </message>
    <message>
        <source>not active; signing in as them finds the password expired (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>inativo; ao entrar com este usuário, a senha está expirada (409)</translation>
    </message>
    <message>
        <source>signing in as them finds the account locked (423)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ao entrar com este usuário, a conta está bloqueada (423)</translation>
    </message>
    <message>
        <source>signing in as them gives a token for choosing an identity only (AUTH)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ao entrar com este usuário, o token só serve para escolher uma identidade (AUTH)</translation>
    </message>
    <message>
        <source>signing in as them finds the tokenised password expired (410)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ao entrar com este usuário, a senha tokenizada está expirada (410)</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Users API v1</source>
        <extracomment>name of the API, in Users API v1</extracomment>
        <translation>Users API v1</translation>
    </message>
    <message>
        <source>API key or OAuth access token</source>
        <extracomment>name of a part of the sign-in data, in Users API v1</extracomment>
        <translation>Chave de API ou token de acesso OAuth</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Users API v1</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Users API v1</extracomment>
        <translation>Produção</translation>
    </message>
</context>
<context>
    <name>users/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Users API v1: User</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>As the vendor gives it out</source>
        <extracomment>what the user id is, in Users API v1: User</extracomment>
        <translation>Como o fornecedor o atribui</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Users API v1: User</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty a field</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Verificação própria do Amend: o fornecedor não documenta como esvaziar um campo</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Verificação própria do Amend</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Users API v1: User</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Users API v1: User</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The vendor may have a new email address verified first: the old one stays until the person has confirmed the change.</source>
        <extracomment>why the answer may differ from what was sent; /email, in Users API v1: User</extracomment>
        <translation>O fornecedor pode exigir que um novo endereço de e-mail seja verificado primeiro: o antigo fica até a pessoa confirmar a alteração.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>label of /username, in Users API v1: User</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>No two users can have the same.</source>
        <extracomment>hint of /username, in Users API v1: User</extracomment>
        <translation>Dois usuários não podem ter o mesmo.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>label of /role, in Users API v1: User</extracomment>
        <translation>Função</translation>
    </message>
    <message>
        <source>What the person may see and do</source>
        <extracomment>hint of /role, in Users API v1: User</extracomment>
        <translation>O que a pessoa pode ver e fazer</translation>
    </message>
    <message>
        <source>A role decides what this person may see and do. Make sure that someone who may grant the new role has asked for it.</source>
        <extracomment>what a person confirms before a change of /role is sent, in Users API v1: User</extracomment>
        <translation>A função determina o que esta pessoa pode ver e fazer. Confirme que quem pode conceder a nova função pediu isto.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Users API v1: User</extracomment>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Users API v1: User</extracomment>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>label of /updated_at, in Users API v1: User</extracomment>
        <translation>Atualizado em</translation>
    </message>
</context>
<context>
    <name>weavr</name>
    <message>
        <source>Weavr Multi</source>
        <extracomment>name of the API, in Weavr Multi</extracomment>
        <translation>Weavr Multi</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Auth token</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Token de autenticação</translation>
    </message>
    <message>
        <source>Sign-in email</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>E-mail de acesso</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Senha de acesso</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Weavr Multi</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Weavr Multi</extracomment>
        <translation>Produção</translation>
    </message>
</context>
<context>
    <name>weavr/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Weavr Multi: User</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Weavr&apos;s own id of the user, digits only</source>
        <extracomment>what the user id is, in Weavr Multi: User</extracomment>
        <translation>O ID do usuário na própria Weavr, só dígitos</translation>
    </message>
    <message>
        <source>email address</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>endereço de e-mail</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>label of /mobile, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dateOfBirth, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /name, in Weavr Multi: User</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /surname, in Weavr Multi: User</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Weavr Multi: User</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Weavr replaces the mobile number as a whole, so both parts are sent when one of them changes. It sends codes to this number.</source>
        <extracomment>text under the section&apos;s title “Mobile”, in Weavr Multi: User</extracomment>
        <translation>A Weavr substitui o número de celular inteiro, por isso as duas partes são enviadas quando uma delas muda. Ela envia códigos para este número.</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>label of /mobile/countryCode, in Weavr Multi: User</extracomment>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>The new mobile number has to be enrolled for authentication factors: ask the person to do so in your app, or codes cannot be sent to it.</source>
        <extracomment>next step, shown after a change was applied; /mobile/countryCode, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>O novo número de celular precisa ser cadastrado para os fatores de autenticação: peça à pessoa que faça isso no aplicativo da sua empresa, ou não será possível enviar códigos para ele.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>At most 12 digits, without the country code</source>
        <extracomment>hint of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>No máximo 12 dígitos, sem o código do país</translation>
    </message>
    <message>
        <source>Weavr changelog, 3.63.1: country code and number together</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; combinedLength of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Notas de versão da Weavr, 3.63.1: código do país e número juntos</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Verificação própria do Amend</translation>
    </message>
    <message>
        <source>Weavr replaces the date as a whole, so all three are sent when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Date of birth”, in Weavr Multi: User</extracomment>
        <translation>A Weavr substitui a data inteira, por isso as três partes são enviadas quando uma delas muda.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>label of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: a day that never was is nobody&apos;s birthday</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; calendarDate of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Verificação própria do Amend: um dia que nunca existiu não é aniversário de ninguém</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>label of /dateOfBirth/month, in Weavr Multi: User</extracomment>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>label of /dateOfBirth/year, in Weavr Multi: User</extracomment>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>label of /tag, in Weavr Multi: User</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Your own mark, to search and filter by: letters A to Z, digits, hyphens and underscores</source>
        <extracomment>hint of /tag, in Weavr Multi: User</extracomment>
        <translation>Sua própria marcação, para pesquisar e filtrar: letras de A a Z, dígitos, hifens e sublinhados</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>label of /locale, in Weavr Multi: User</extracomment>
        <translation>Idioma e região</translation>
    </message>
    <message>
        <source>The language of emails and SMS: two small letters, alone or with a country, like en or en-GB. Longer codes, like zh-Hant, are not taken.</source>
        <extracomment>hint of /locale, in Weavr Multi: User</extracomment>
        <translation>O idioma dos e-mails e SMS: duas letras minúsculas, sozinhas ou com um país, como en ou en-GB. Códigos mais longos, como zh-Hant, não são aceitos.</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>label of /brand, in Weavr Multi: User</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Chooses the templates of emails and SMS: letters A to Z and digits, no spaces</source>
        <extracomment>hint of /brand, in Weavr Multi: User</extracomment>
        <translation>Escolhe os modelos de e-mails e SMS: letras de A a Z e dígitos, sem espaços</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Weavr Multi: User</extracomment>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Identity type</source>
        <extracomment>label of /identity/type, in Weavr Multi: User</extracomment>
        <translation>Tipo de identidade</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>choice for /identity/type: CONSUMER, in Weavr Multi: User</extracomment>
        <translation>Consumidor</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>choice for /identity/type: CORPORATE, in Weavr Multi: User</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <extracomment>label of /identity/id, in Weavr Multi: User</extracomment>
        <translation>ID da identidade</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>label of /active, in Weavr Multi: User</extracomment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <extracomment>label of /countryOfResidence, in Weavr Multi: User</extracomment>
        <translation>País de residência</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>label of /roles, in Weavr Multi: User</extracomment>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Only newer versions of Weavr tell them. They are not changed here.</source>
        <extracomment>hint of /roles, in Weavr Multi: User</extracomment>
        <translation>Só versões mais novas da Weavr as informam. Elas não são alteradas aqui.</translation>
    </message>
</context>
</TS>
