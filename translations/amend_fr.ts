<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AfterPlace</name>
    <message>
        <source>&quot;nullable&quot; is a keyword that forms do not support: OpenAPI 3.1 has &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] for it</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;nullable&quot; est un mot-clé que les formulaires n’acceptent pas&#xa0;: OpenAPI 3.1 a pour cela &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;]</translation>
    </message>
    <message>
        <source>&quot;oneOf&quot; is a keyword that forms do not support: write &quot;anyOf&quot; with a schema and {&quot;type&quot;: &quot;null&quot;}, or one schema</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;oneOf&quot; est un mot-clé que les formulaires n’acceptent pas&#xa0;: écrivez &quot;anyOf&quot; avec un schéma et {&quot;type&quot;: &quot;null&quot;}, ou un seul schéma</translation>
    </message>
    <message>
        <source>&quot;definitions&quot; is a keyword that forms do not support: write &quot;$defs&quot;</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>&quot;definitions&quot; est un mot-clé que les formulaires n’acceptent pas&#xa0;: écrivez &quot;$defs&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword that forms do not support</source>
        <extracomment>%1 is a key of a file.</extracomment>
        <translation>&quot;%1&quot; est un mot-clé que les formulaires n’acceptent pas</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>can&apos;t be opened: %1</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>ouverture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than 16 MB: leave out what the forms do not need</source>
        <translation>dépasse 16&#xa0;Mo&#xa0;: retirez ce dont les formulaires n’ont pas besoin</translation>
    </message>
    <message>
        <source>is not JSON: %1 (line %2, column %3)</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>n’est pas du JSON&#xa0;: %1 (ligne %2, colonne %3)</translation>
    </message>
    <message>
        <source>is nested too deep (line %1, column %2)</source>
        <translation>a trop de niveaux imbriqués (ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source>has a number that is not JSON (line %1, column %2)</source>
        <translation>contient un nombre qui n’est pas du JSON (ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source>is not one JSON value (line %1, column %2)</source>
        <translation>n’est pas une valeur JSON unique (ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source>is in this object twice (line %1, column %2)</source>
        <translation>figure deux fois dans cet objet (ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source>is a number of more than %1 characters (line %2, column %3)</source>
        <translation>est un nombre de plus de %1 caractères (ligne %2, colonne %3)</translation>
    </message>
    <message>
        <source>is a key that Amend keeps for itself (line %1, column %2)</source>
        <translation>est une clé réservée à Amend (ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>is not the name of the folder</source>
        <translation>n’est pas le nom du dossier</translation>
    </message>
    <message>
        <source>has more than %1 forms</source>
        <translation>contient plus de %1 formulaires</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;, which is the name of the file</source>
        <translation>n’est pas &quot;%1&quot;, le nom du fichier</translation>
    </message>
    <message>
        <source>has no API in it</source>
        <translation>ne contient aucune API</translation>
    </message>
    <message>
        <source>there is already an API of this name</source>
        <translation>il y a déjà une API de ce nom</translation>
    </message>
    <message>
        <source>must be of type %1</source>
        <extracomment>%1 is a type of JSON: string, object.</extracomment>
        <translation>doit être de type %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <extracomment>%1 is a list of values.</extracomment>
        <translation>doit être l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <extracomment>%1 is a regular expression.</extracomment>
        <translation>ne correspond pas à %1</translation>
    </message>
    <message>
        <source>does not match %1: %2</source>
        <extracomment>%1 is a regular expression, %2 says what is meant by it.</extracomment>
        <translation>ne correspond pas à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>doit être d’au moins %1</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>doit être d’au plus %1</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>ne contient pas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is not a key that is allowed here</source>
        <translation>est une clé non autorisée ici</translation>
    </message>
    <message>
        <source>matches %1 of the forms it may have, not one</source>
        <translation>correspond à %1 des formes possibles, et non à une seule</translation>
    </message>
    <message>
        <source>is not a language that Amend knows. It knows these: %1</source>
        <extracomment>%1 is a list of codes: de, fr</extracomment>
        <translation>n’est pas une langue qu’Amend connaît. Il connaît celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>has no text in any language</source>
        <translation>ne contient de texte dans aucune langue</translation>
    </message>
    <message>
        <source>is a keyword that this validator does not know</source>
        <translation>est un mot-clé que ce contrôle ne connaît pas</translation>
    </message>
    <message>
        <source>can only be 1</source>
        <translation>ne peut être que 1</translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation>ne renvoie à rien</translation>
    </message>
    <message>
        <source>a bracket &quot;(&quot; is not closed</source>
        <translation>une parenthèse &quot;(&quot; n’est pas fermée</translation>
    </message>
    <message>
        <source>a bracket &quot;)&quot; closes nothing</source>
        <translation>une parenthèse &quot;)&quot; ne ferme rien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be written as &quot;\%1&quot;</source>
        <translation>&quot;%1&quot; doit s’écrire &quot;\%1&quot;</translation>
    </message>
    <message>
        <source>&quot;(?%1&quot; is not a group of ECMA-262</source>
        <translation>&quot;(?%1&quot; n’est pas un groupe d’ECMA-262</translation>
    </message>
    <message>
        <source>the name of a group does not end</source>
        <translation>le nom d’un groupe ne se termine pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats nothing</source>
        <translation>&quot;%1&quot; ne répète rien</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; needs a character on both sides</source>
        <translation>un intervalle dans &quot;[…]&quot; doit avoir un caractère de chaque côté</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; is the wrong way round</source>
        <translation>un intervalle dans &quot;[…]&quot; est à l’envers</translation>
    </message>
    <message>
        <source>a bracket &quot;[&quot; is not closed</source>
        <translation>un crochet &quot;[&quot; n’est pas fermé</translation>
    </message>
    <message>
        <source>&quot;\u&quot; is not the code of a character</source>
        <translation>&quot;\u&quot; n’est pas le code d’un caractère</translation>
    </message>
    <message>
        <source>&quot;\p{%1}&quot; is not a property that Amend can translate</source>
        <translation>&quot;\p{%1}&quot; n’est pas une propriété qu’Amend sait traduire</translation>
    </message>
    <message>
        <source>a backslash is at the end</source>
        <translation>une barre oblique inverse se trouve à la fin</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; refers back to a group, which Amend does not support</source>
        <translation>&quot;\%1&quot; renvoie à un groupe, ce qu’Amend n’accepte pas</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; means nothing in ECMA-262</source>
        <translation>&quot;\%1&quot; ne signifie rien dans ECMA-262</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>dépasse 10&#xa0;000 caractères</translation>
    </message>
    <message>
        <source>has half a character in it</source>
        <translation>contient une moitié de caractère</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 2147483647</source>
        <translation>doit être un nombre entier de 0 à 2147483647</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be a list with a value in it</source>
        <translation>doit être une liste contenant une valeur</translation>
    </message>
    <message>
        <source>must be a list with a schema in it</source>
        <translation>doit être une liste contenant un schéma</translation>
    </message>
    <message>
        <source>must be a schema, which is an object</source>
        <translation>doit être un schéma, donc un objet</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>doit être un objet composé de schémas</translation>
    </message>
    <message>
        <source>must be a type, or a list of types</source>
        <translation>doit être un type ou une liste de types</translation>
    </message>
    <message>
        <source>can only be true, false or {}: forms cannot check unknown members against a schema</source>
        <translation>ne peut être que true, false ou {}&#xa0;: les formulaires ne peuvent pas contrôler des membres inconnus avec un schéma</translation>
    </message>
    <message>
        <source>can only be false: forms cannot check this</source>
        <translation>ne peut être que false&#xa0;: les formulaires ne peuvent pas contrôler cela</translation>
    </message>
    <message>
        <source>refers to something outside of the document</source>
        <translation>renvoie à quelque chose en dehors du document</translation>
    </message>
    <message>
        <source>is not &quot;a schema, or null&quot;</source>
        <translation>n’est pas «&#xa0;un schéma, ou null&#xa0;»</translation>
    </message>
    <message>
        <source>there is no schema here</source>
        <translation>il n’y a pas de schéma ici</translation>
    </message>
    <message>
        <source>its references form a circle, or are too many</source>
        <translation>ses renvois forment une boucle ou sont trop nombreux</translation>
    </message>
    <message>
        <source>is not a type that forms support: one of string, integer, number, boolean, object and array, or a list of it and &quot;null&quot;</source>
        <translation>n’est pas un type que les formulaires acceptent&#xa0;: string, integer, number, boolean, object ou array, ou une liste de l’un d’eux et de &quot;null&quot;</translation>
    </message>
    <message>
        <source>is another type than what it applies together with</source>
        <translation>est d’un autre type que ce qui s’applique en même temps</translation>
    </message>
    <message>
        <source>must be a type: there is none</source>
        <translation>doit être un type&#xa0;: il n’y en a pas</translation>
    </message>
    <message>
        <source>forms support no enum of objects or lists</source>
        <translation>les formulaires n’acceptent pas d’enum d’objets ou de listes</translation>
    </message>
    <message>
        <source>no value of the schema&apos;s type is listed</source>
        <translation>aucune valeur du type du schéma n’est indiquée</translation>
    </message>
    <message>
        <source>is the second pattern here, and forms can check one</source>
        <translation>est le deuxième motif ici, et les formulaires ne peuvent en contrôler qu’un</translation>
    </message>
    <message>
        <source>is the second format here, and forms can check one</source>
        <translation>est le deuxième format ici, et les formulaires ne peuvent en contrôler qu’un</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>contient plus de %1 champs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and has no schema</source>
        <translation>&quot;%1&quot; est obligatoire et n’a pas de schéma</translation>
    </message>
    <message>
        <source>refuses &quot;%1&quot;, which applies together with it</source>
        <translation>refuse &quot;%1&quot;, qui s’applique en même temps</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>contains itself</source>
        <translation>se contient lui-même</translation>
    </message>
    <message>
        <source>can only be true at the top of a body</source>
        <translation>ne peut être true qu’au premier niveau d’un corps</translation>
    </message>
    <message>
        <source>forms support no objects or lists within the items of a list</source>
        <translation>les formulaires n’acceptent ni objets ni listes dans les éléments d’une liste</translation>
    </message>
    <message>
        <source>forms support no items that may be null</source>
        <translation>les formulaires n’acceptent pas d’éléments pouvant être null</translation>
    </message>
    <message>
        <source>names another server, but requests go to the profile&apos;s only</source>
        <translation>indique un autre serveur, mais les requêtes ne vont qu’à celui du profil</translation>
    </message>
    <message>
        <source>refers to nothing in the document</source>
        <translation>ne renvoie à rien dans le document</translation>
    </message>
    <message>
        <source>requires the %1 parameter &quot;%2&quot;, which no request has</source>
        <extracomment>%1 is where the parameter stands: query, header.</extracomment>
        <translation>exige le paramètre &quot;%2&quot; (%1), qu’aucune requête ne contient</translation>
    </message>
    <message>
        <source>the contract has no such operation</source>
        <translation>le contrat ne contient pas cette opération</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that Amend uses itself</source>
        <translation>&quot;%1&quot; est un nom qu’Amend utilise déjà</translation>
    </message>
    <message>
        <source>is also the name of another server</source>
        <translation>est aussi le nom d’un autre serveur</translation>
    </message>
    <message>
        <source>must begin with https: plain http is for this computer only</source>
        <translation>doit commencer par https&#xa0;: http sans chiffrement n’est permis que pour cet ordinateur</translation>
    </message>
    <message>
        <source>is not on this computer, as the tier &quot;local&quot; says</source>
        <translation>n’est pas sur cet ordinateur, comme le dit pourtant le niveau &quot;local&quot;</translation>
    </message>
    <message>
        <source>is a placeholder; a variable says that an address is missing</source>
        <translation>est une adresse d’exemple&#x202f;; pour dire qu’une adresse manque, utilisez une variable</translation>
    </message>
    <message>
        <source>is too low: %1 is a server of a built-in API, and its tier is %2</source>
        <extracomment>It: the tier. %1 is the name of a server, %2 a tier.</extracomment>
        <translation>est trop bas&#xa0;: %1 est un serveur d’une API intégrée, et son niveau est %2</translation>
    </message>
    <message>
        <source>must be an address that begins with https, without user, query and fragment</source>
        <translation>doit être une adresse commençant par https, sans utilisateur, paramètres ni fragment</translation>
    </message>
    <message>
        <source>is also the name of another secret</source>
        <translation>est aussi le nom d’un autre secret</translation>
    </message>
    <message>
        <source>already carries another secret</source>
        <translation>transmet déjà un autre secret</translation>
    </message>
    <message>
        <source>lacks &quot;header&quot;</source>
        <translation>ne contient pas &quot;header&quot;</translation>
    </message>
    <message>
        <source>is not the name of a header: letters, digits and hyphens</source>
        <translation>n’est pas un nom d’en-tête&#xa0;: lettres, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the connection or the message: choose another header</source>
        <translation>&quot;%1&quot; appartient à la connexion ou au message&#xa0;: choisissez un autre en-tête</translation>
    </message>
    <message>
        <source>can only have ASCII letters, digits, signs and, not first, spaces</source>
        <translation>ne peut contenir que des lettres ASCII, des chiffres, des signes et, sauf au début, des espaces</translation>
    </message>
    <message>
        <source>is not a secret of this API</source>
        <translation>n’est pas un secret de cette API</translation>
    </message>
    <message>
        <source>names no secret</source>
        <translation>ne nomme aucun secret</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this API</source>
        <translation>&quot;%1&quot; n’est pas un secret de cette API</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not among &quot;with&quot;</source>
        <translation>&quot;{%1}&quot; ne figure pas dans &quot;with&quot;</translation>
    </message>
    <message>
        <source>has no secret in it</source>
        <translation>ne contient aucun secret</translation>
    </message>
    <message>
        <source>is the header of a secret</source>
        <translation>est l’en-tête d’un secret</translation>
    </message>
    <message>
        <source>must begin with one &quot;/&quot;</source>
        <translation>doit commencer par un seul &quot;/&quot;</translation>
    </message>
    <message>
        <source>has %1 %2 times, and needs it once</source>
        <extracomment>%1 is a variable in a path: {id}. %2 is a number.</extracomment>
        <translation>contient %1 %2 fois, au lieu d’une seule</translation>
    </message>
    <message>
        <source>can have no variable</source>
        <translation>ne peut pas contenir de variable</translation>
    </message>
    <message>
        <source>can have no other variable than %1: write the value of the other one into the path</source>
        <translation>ne peut contenir d’autre variable que %1&#xa0;: écrivez la valeur de l’autre dans le chemin</translation>
    </message>
    <message>
        <source>has a character that no path can have</source>
        <translation>contient un caractère interdit dans un chemin</translation>
    </message>
    <message>
        <source>has &quot;.&quot; or &quot;..&quot; in it, which lead elsewhere</source>
        <translation>contient &quot;.&quot; ou &quot;..&quot;, qui mènent ailleurs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON Pointer to a field</source>
        <translation>&quot;%1&quot; n’est pas un JSON Pointer vers un champ</translation>
    </message>
    <message>
        <source>the request body has no object here</source>
        <translation>le corps de la requête n’a pas d’objet ici</translation>
    </message>
    <message>
        <source>the schema does not allow this</source>
        <translation>le schéma ne le permet pas</translation>
    </message>
    <message>
        <source>the form already has this field</source>
        <translation>le formulaire contient déjà ce champ</translation>
    </message>
    <message>
        <source>&quot;append&quot;, &quot;items&quot; and &quot;archives&quot; are for lists</source>
        <translation>&quot;append&quot;, &quot;items&quot; et &quot;archives&quot; sont pour les listes</translation>
    </message>
    <message>
        <source>a list must be one that only grows: &quot;append&quot;</source>
        <translation>une liste doit être de celles qui ne font que s’allonger&#xa0;: &quot;append&quot;</translation>
    </message>
    <message>
        <source>the list&apos;s items have no such value</source>
        <translation>les éléments de la liste n’ont pas cette valeur</translation>
    </message>
    <message>
        <source>the request body has no value &quot;%1&quot;</source>
        <translation>le corps de la requête n’a pas de valeur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a read-only field needs a read</source>
        <translation>un champ en lecture seule nécessite une lecture</translation>
    </message>
    <message>
        <source>the read&apos;s answer has no value &quot;%1&quot;</source>
        <translation>la réponse de la lecture n’a pas de valeur &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the schema&apos;s enum has no such value</source>
        <translation>l’enum du schéma n’a pas cette valeur</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>il n’y a pas de règle &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check values of type %2</source>
        <translation>&quot;%1&quot; ne contrôle pas les valeurs de type %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the form&apos;s objects</source>
        <translation>&quot;%1&quot; ne figure pas parmi les objets du formulaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>&quot;%1&quot; est envoyé avec tous les membres lus, ce que &quot;additionalProperties&quot;: false interdit dans le schéma</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the request body has</source>
        <translation>ne contient pas &quot;%1&quot;, que contient le corps de la requête</translation>
    </message>
    <message>
        <source>the form has no field &quot;%1&quot;</source>
        <translation>le formulaire n’a pas de champ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>neither the form nor the read&apos;s answer has &quot;%1&quot;</source>
        <translation>ni le formulaire ni la réponse de la lecture ne contiennent &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the form has no field called &quot;%1&quot;</source>
        <translation>le formulaire n’a pas de champ nommé &quot;%1&quot;</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the rule &quot;%2&quot; needs</source>
        <translation>ne contient pas &quot;%1&quot;, nécessaire à la règle &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;with&quot; must name %1 fields for the rule &quot;%2&quot;</source>
        <translation>&quot;with&quot; doit nommer %1 champs pour la règle &quot;%2&quot;</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which the rule &quot;%2&quot; does not use</source>
        <translation>contient &quot;%1&quot;, que la règle &quot;%2&quot; n’utilise pas</translation>
    </message>
    <message>
        <source>must be a string in the schema, and is of type %1</source>
        <translation>doit être de type string dans le schéma, et est de type %1</translation>
    </message>
    <message>
        <source>cannot edit a value of type %1</source>
        <translation>ne peut pas modifier une valeur de type %1</translation>
    </message>
    <message>
        <source>has nothing to choose from: neither enum nor suggestions</source>
        <translation>n’a rien à proposer&#xa0;: ni enum ni suggestions</translation>
    </message>
    <message>
        <source>must be an integer in the schema</source>
        <translation>doit être de type integer dans le schéma</translation>
    </message>
    <message>
        <source>must be a string in the schema</source>
        <translation>doit être de type string dans le schéma</translation>
    </message>
    <message>
        <source>would send &quot;&quot;, which the schema does not allow</source>
        <translation>enverrait &quot;&quot;, ce que le schéma ne permet pas</translation>
    </message>
    <message>
        <source>is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>est envoyé avec tous les membres lus, ce que &quot;additionalProperties&quot;: false interdit dans le schéma</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The answer</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>La réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken %n changes to %2</source>
        <extracomment>%1 is a profile, which stands for the vendor&apos;s server; %2 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 a appliqué %n modification pour %2</numerusform>
            <numerusform>%1 a appliqué %n modifications pour %2</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>état HTTP %1</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before the change</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>Heading of a column: the value after the change</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>You sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Vous avez envoyé</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>%1 (sent, not shown by the server)</source>
        <extracomment>%1 is a value</extracomment>
        <translation>%1 (envoyé, non affiché par le serveur)</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Abandonner cette modification</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>The server has</source>
        <translation>Valeur du serveur</translation>
    </message>
    <message>
        <source>Somebody else changed these fields meanwhile. Their values are kept.</source>
        <translation>Quelqu’un d’autre a modifié ces champs entre-temps. Ses valeurs sont conservées.</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>Heading of a column: the value before somebody else changed it</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Maintenant sur le serveur</translation>
    </message>
    <message>
        <source>The vendor&apos;s support can find this call under %1.</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>L’assistance du fournisseur peut retrouver cette requête sous la référence %1.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>Retour au &amp;formulaire</translation>
    </message>
    <message>
        <source>&amp;Next record  (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>Fiche &amp;suivante  (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>&amp;Copier pour le ticket</translation>
    </message>
    <message>
        <source>&amp;Copied for the ticket</source>
        <translation>&amp;Copié pour le ticket</translation>
    </message>
    <message>
        <source>Copied for the ticket</source>
        <translation>Copié pour le ticket</translation>
    </message>
    <message>
        <source>Sta&amp;y with %1</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>Res&amp;ter sur %1</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Saisir une c&amp;lé…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>Contrôler à nou&amp;veau</translation>
    </message>
    <message>
        <source>Review and send a&amp;gain…</source>
        <translation>Vérifier et renvo&amp;yer…</translation>
    </message>
    <message>
        <source>&amp;Arm and send…</source>
        <extracomment>To arm production is to allow sending to it for a while</extracomment>
        <translation>&amp;Autoriser et envoyer…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Recall to edit</source>
        <extracomment>Takes the changes out of the outbox</extracomment>
        <translation>Rappeler pour &amp;modifier</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>&amp;Ouvrir le profil…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Reads the record from the server again</extracomment>
        <translation>Rel&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: sends again</extracomment>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>ArmingTool</name>
    <message>
        <source>locked for sending</source>
        <extracomment>State of production in the bar: nothing can be sent there</extracomment>
        <translation>envoi verrouillé</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>armed · %1 left</source>
        <extracomment>State of production in the bar: it can be sent to. %1 is how long yet: 14:32</extracomment>
        <translation>autorisé · encore %1</translation>
    </message>
    <message>
        <source>armed · %1</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>autorisé · %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: nothing can be sent to production any more</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Arm for %1 min…</source>
        <extracomment>Button: allows sending to production for %1 minutes</extracomment>
        <translation>Autoriser %1&#xa0;min…</translation>
    </message>
    <message>
        <source>Armed until %1</source>
        <extracomment>Production can be sent to until then: %1 is a time</extracomment>
        <translation>Envoi autorisé jusqu’à %1</translation>
    </message>
    <message>
        <source>Locked for sending</source>
        <translation>Envoi verrouillé</translation>
    </message>
    <message>
        <source>Lock %1 (production) now (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>Verrouiller maintenant l’envoi vers %1 (production) (%2)</translation>
    </message>
    <message>
        <source>Arm %1 (production) for sending (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>Autoriser l’envoi vers %1 (production) (%2)</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Press Enter or Space on a row to show its values for 30 seconds.</source>
        <translation>Appuyez sur Entrée ou Espace sur une ligne pour afficher ses valeurs pendant 30 secondes.</translation>
    </message>
    <message>
        <source>Click a row to show its values for 30 seconds.</source>
        <translation>Cliquez sur une ligne pour afficher ses valeurs pendant 30 secondes.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In the place of a value: what the server has is not known</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: it is removed on the server</extracomment>
        <translation>vidé</translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message>
        <source>&amp;Close now</source>
        <extracomment>Button: closes the program without waiting</extracomment>
        <translation>&amp;Fermer maintenant</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>This could not be saved:
%1

%2 Closing Amend now loses it.</source>
        <extracomment>%1 is a list of what was not saved, a line each; %2 is a sentence that says why</extracomment>
        <translation>Ceci n’a pas pu être enregistré&#xa0;:
%1

%2 Si vous fermez Amend maintenant, ce sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n sends</source>
        <translation>
            <numerusform>%n envoi se termine</numerusform>
            <numerusform>%n envois se terminent</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes by itself when it is done. If you close it now, what is under way may end without a clear answer; it is looked into when Amend is next opened.</source>
        <translation>Amend se ferme tout seul quand c’est fini. Si vous le fermez maintenant, ce qui est en cours peut se terminer sans réponse claire&#x202f;; Amend le contrôle à la prochaine ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait in the outbox. They go on when Amend is next opened.</source>
        <translation>
            <numerusform>%n envoi est en attente dans la boîte d’envoi. Il reprend à la prochaine ouverture d’Amend.</numerusform>
            <numerusform>%n envois sont en attente dans la boîte d’envoi. Ils reprennent à la prochaine ouverture d’Amend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait for you: they do not go on by themselves. The outbox says why.</source>
        <translation>
            <numerusform>%n envoi vous attend&#xa0;: il ne reprend pas tout seul. La boîte d’envoi indique pourquoi.</numerusform>
            <numerusform>%n envois vous attendent&#xa0;: ils ne reprennent pas tout seuls. La boîte d’envoi indique pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends it is not known whether they were applied. They stay in the outbox.</source>
        <translation>
            <numerusform>Pour %n envoi, on ne sait pas s’il a été appliqué. Il reste dans la boîte d’envoi.</numerusform>
            <numerusform>Pour %n envois, on ne sait pas s’ils ont été appliqués. Ils restent dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes</source>
        <extracomment>Title of the last page, while the program closes</extracomment>
        <translation>Amend se ferme</translation>
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
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Find anything</source>
        <extracomment>Title of a list of commands, fields, forms, profiles and people</extracomment>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Type a part of the name of a command, field, form, profile or person</source>
        <translation>Saisissez une partie du nom&#xa0;: commande, champ, formulaire, profil ou personne</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>%1 is the name of a field. Choosing it leads there</extracomment>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>%1 is the name of a form. Choosing it opens it</extracomment>
        <translation>Formulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <extracomment>A record that was opened lately. %1 says whose, and where</extracomment>
        <translation>Récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>%1 says whose draft it is, and where</extracomment>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile, and its tier</extracomment>
        <translation>Profil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CommandSet</name>
    <message>
        <source>Colours: &amp;more contrast</source>
        <translation>Couleurs&#xa0;: plus de &amp;contraste</translation>
    </message>
    <message>
        <source>Go &amp;home</source>
        <extracomment>Command: shows the first page, on which a record is looked for</extracomment>
        <translation>Aller à l’acc&amp;ueil</translation>
    </message>
    <message>
        <source>&amp;Go to the user ID</source>
        <extracomment>Command: goes to the box into which a user ID is typed</extracomment>
        <translation>Aller à l’&amp;ID utilisateur</translation>
    </message>
    <message>
        <source>Switch &amp;between sandbox and production</source>
        <translation>&amp;Basculer entre bac à sable et production</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>C&amp;hanger de profil…</translation>
    </message>
    <message>
        <source>&amp;Profiles and keys…</source>
        <translation>&amp;Profils et clés…</translation>
    </message>
    <message>
        <source>Show the dra&amp;fts</source>
        <translation>Afficher les br&amp;ouillons</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Afficher la boîte d’&amp;envoi</translation>
    </message>
    <message>
        <source>Show what was sen&amp;t</source>
        <translation>Afficher les éléments envo&amp;yés</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Command: shows the settings</extracomment>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Command: how the drafts are encrypted</extracomment>
        <translation>Brouillons et leur c&amp;lé…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <extracomment>Command: shows what is kept where</extracomment>
        <translation>&amp;Sécurité…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <extracomment>Command: hides names, addresses and other values, for sharing the screen</extracomment>
        <translation>Cacher les &amp;valeurs personnelles</translation>
    </message>
    <message>
        <source>&amp;Lock Amend</source>
        <extracomment>Command: hides the window until a password is entered</extracomment>
        <translation>Ve&amp;rrouiller Amend</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <extracomment>Command: goes to the next part of the window</extracomment>
        <translation>Colonne suivan&amp;te</translation>
    </message>
    <message>
        <source>Previous co&amp;lumn</source>
        <extracomment>Command: goes to the part of the window before</extracomment>
        <translation>Colonne précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>Véri&amp;fier et envoyer…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Command, verb</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <extracomment>Command, verb: does again what was undone</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Dis&amp;card all changes…</source>
        <translation>Aban&amp;donner toutes les modifications…</translation>
    </message>
    <message>
        <source>Paste to f&amp;ill…</source>
        <extracomment>Command: finds the fields of what is on the clipboard</extracomment>
        <translation>Coller pour remp&amp;lir…</translation>
    </message>
    <message>
        <source>Clos&amp;e the record</source>
        <translation>Fermer la fic&amp;he</translation>
    </message>
    <message>
        <source>Read the record &amp;again</source>
        <extracomment>Command: reads the record from the server again</extracomment>
        <translation>Re&amp;lire la fiche</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>Command: goes to the next field that has a problem</extracomment>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Command: shows the help of what has the focus</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>All ke&amp;ys</source>
        <extracomment>Command: lists the keys of the keyboard</extracomment>
        <translation>Tous les raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <extracomment>Command: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>&amp;Tout rechercher…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Command: ends the program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Show personal &amp;values</source>
        <translation>Afficher les &amp;valeurs personnelles</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <extracomment>Settings of the colours: as the desktop has them. The shorter ones stand under “Colours”</extracomment>
        <translation>Couleurs&#xa0;: comme le &amp;système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>Couleurs&#xa0;: c&amp;laires</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light colours</extracomment>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>Couleurs&#xa0;: som&amp;bres</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Dark colours</extracomment>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>More contrast</source>
        <extracomment>A choice under “Colours”</extracomment>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Lock p&amp;roduction</source>
        <extracomment>Command: nothing can be sent to production any more</extracomment>
        <translation>Verrouiller la pr&amp;oduction</translation>
    </message>
    <message>
        <source>A&amp;rm production…</source>
        <extracomment>Command: allows sending to production for a while</extracomment>
        <translation>Autoriser l’envoi en pr&amp;oduction…</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>The fields</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Les champs</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields</source>
        <translation>
            <numerusform>Quelqu’un a modifié le même champ</numerusform>
            <numerusform>Quelqu’un a modifié les mêmes champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent. Choose for each field; nothing is chosen for you.</source>
        <extracomment>%1 says whose record it is, and where: Ada Whitfield · Demographics · Junction sandbox</extracomment>
        <translation>%1. Rien n’a été envoyé. Choisissez pour chaque champ&#x202f;; rien n’est choisi à votre place.</translation>
    </message>
    <message>
        <source>%1: somebody else changed this too (%2). You did not touch it, so it stays as they set it.</source>
        <extracomment>%1 is the label of a field, %2 its old and its new value: &quot;Phoenix → Tempe&quot;</extracomment>
        <translation>%1&#xa0;: également modifié par quelqu’un d’autre (%2). Vous n’y avez pas touché&#x202f;; cette valeur est conservée.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: decides later</extracomment>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
    <message>
        <source>Re&amp;view again…</source>
        <extracomment>Button, verb: opens the review again</extracomment>
        <translation>&amp;Vérifier à nouveau…</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2</source>
        <extracomment>For how many of the fields a value was chosen: 1 of 2</extracomment>
        <translation>Choix faits&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Heading of a column: the value that the record had when you began to edit it</extracomment>
        <translation>Au début</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Maintenant sur le serveur</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>Votre saisie</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>vidé</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <extracomment>What a choice does, below its value, which somebody else set on the server</extracomment>
        <translation>conserver celle du serveur</translation>
    </message>
    <message>
        <source>send mine</source>
        <extracomment>What a choice does, below its value, which was entered here</extracomment>
        <translation>envoyer la mienne</translation>
    </message>
    <message>
        <source>%1: keep %2, as the server has it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1&#xa0;: conserver %2, comme sur le serveur</translation>
    </message>
    <message>
        <source>%1: set %2, as you entered it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1&#xa0;: mettre %2, comme vous l’avez saisi</translation>
    </message>
    <message>
        <source>Sho&amp;w masked values for 30 s</source>
        <translation>Afficher les &amp;valeurs masquées pendant 30&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Le résultat est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>Arrêter &amp;le test</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>Test de la connexion en cours…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>%1: same as the person</source>
        <extracomment>Button: copies a value of the person to another one of the record. %1 is a group of fields, such as Address</extracomment>
        <translation>%1&#xa0;: comme pour la personne</translation>
    </message>
</context>
<context>
    <name>DeletedDrafts</name>
    <message>
        <source>Restore a deleted draft…</source>
        <translation>Restaurer un brouillon supprimé…</translation>
    </message>
    <message>
        <source>Deleted drafts (%1)…</source>
        <extracomment>Button that opens a list. %1 is how many there are</extracomment>
        <translation>Brouillons supprimés (%1)…</translation>
    </message>
    <message>
        <source>Restore a deleted draft</source>
        <translation>Restaurer un brouillon supprimé</translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Saisissez une partie d’un nom ou d’un ID utilisateur</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>When a draft was deleted: deleted today at 14:05</extracomment>
        <translation>suppression&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>which program is writing; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>quel programme est en train d’écrire&#x202f;; aucune valeur</translation>
    </message>
    <message>
        <source>the profiles: names, addresses of servers, the id of this installation; no key</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>les profils&#xa0;: noms, adresses des serveurs, ID de cette installation&#x202f;; aucune clé</translation>
    </message>
    <message>
        <source>the profiles as they were before</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>les profils tels qu’ils étaient avant</translation>
    </message>
    <message>
        <source>colours, size of the window, the form and the profile that were used last; no user ID</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>couleurs, taille de la fenêtre, dernier formulaire et dernier profil utilisés&#x202f;; aucun ID utilisateur</translation>
    </message>
    <message>
        <source>your own descriptions of APIs</source>
        <extracomment>What a folder of Amend holds, after its name</extracomment>
        <translation>vos propres descriptions d’API</translation>
    </message>
    <message>
        <source>which key opens the drafts; with a passphrase, the key that the passphrase locks</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>quelle clé ouvre les brouillons&#x202f;; avec une phrase secrète, la clé que celle-ci protège</translation>
    </message>
    <message>
        <source>where SQLite finds its pages; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>où SQLite trouve ses pages&#x202f;; aucune valeur</translation>
    </message>
    <message>
        <source>drafts, outbox, log of sends, recent records. In the clear: how many, when, how large, in what state, of which profile&apos;s id</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>brouillons, boîte d’envoi, journal des envois, fiches récentes. En clair&#xa0;: combien, quand, quelle taille, dans quel état, ID du profil concerné</translation>
    </message>
    <message>
        <source>a store that was damaged, or is being repaired</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>un stockage endommagé ou en cours de réparation</translation>
    </message>
    <message>
        <source>not one of Amend&apos;s files</source>
        <extracomment>After the name of a file</extracomment>
        <translation>pas un fichier d’Amend</translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>User ID %1</source>
        <translation>ID utilisateur %1</translation>
    </message>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>profil manquant</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>Rechercher dans les brouillons</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</source>
        <translation>
            <numerusform>%n brouillon est illisible, car il est endommagé. Il n’a pas été supprimé.</numerusform>
            <numerusform>%n brouillons sont illisibles, car ils sont endommagés. Ils n’ont pas été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the drafts of a profile</source>
        <extracomment>Name of a choice of profiles</extracomment>
        <translation>Afficher les brouillons d’un profil</translation>
    </message>
    <message>
        <source>Show the drafts in a state</source>
        <extracomment>Name of a choice of states: not sent yet, refused</extracomment>
        <translation>Afficher les brouillons dans un état</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>In a choice: drafts in any state</extracomment>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>In a choice: drafts that were not sent yet</extracomment>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Open the chosen draft</source>
        <translation>Ouvrir le brouillon choisi</translation>
    </message>
    <message>
        <source>Copy the chosen draft to another profile…</source>
        <translation>Copier le brouillon choisi vers un autre profil…</translation>
    </message>
    <message>
        <source>Delete the chosen draft</source>
        <translation>Supprimer le brouillon choisi</translation>
    </message>
    <message>
        <source>All profiles</source>
        <extracomment>In a choice: drafts of all profiles</extracomment>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>No draft matches.</source>
        <extracomment>No draft has what is searched for</extracomment>
        <translation>Aucun brouillon ne correspond.</translation>
    </message>
    <message>
        <source>Show &amp;all drafts</source>
        <translation>&amp;Afficher tous les brouillons</translation>
    </message>
    <message>
        <source>The drafts are locked. What you change now is kept in memory until they are unlocked.</source>
        <translation>Les brouillons sont verrouillés. Ce que vous modifiez maintenant reste en mémoire jusqu’au déverrouillage.</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>Dé&amp;verrouiller…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened now. What you change is kept in memory until they are.</source>
        <translation>Les brouillons ne peuvent pas être ouverts maintenant. Ce que vous modifiez reste en mémoire en attendant.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>There are no drafts. What you change in a record is kept here until it is sent.</source>
        <translation>Il n’y a aucun brouillon. Ce que vous modifiez dans une fiche est conservé ici jusqu’à l’envoi.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Ouvrir u&amp;ne fiche</translation>
    </message>
    <message>
        <source>There is no other profile of this API</source>
        <translation>Il n’y a pas d’autre profil pour cette API</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb: opens the draft</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy to another profile</source>
        <translation>&amp;Copier vers un autre profil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb: deletes the draft</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>(not sent)</source>
        <extracomment>In a choice: the value is not known, and nothing is sent of it</extracomment>
        <translation>(non envoyé)</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a choice: no value</extracomment>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 (not in the vendor&apos;s list)</source>
        <extracomment>%1 is a value as the vendor writes it</extracomment>
        <translation>%1 (absent de la liste du fournisseur)</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <extracomment>Button: opens a calendar. %1 is a key: Alt+Down</extracomment>
        <translation>Calendrier (%1)</translation>
    </message>
    <message>
        <source>Typed as %1. Undo brings that back.</source>
        <extracomment>Below a field whose text was replaced by the name of a choice. %1 is what was typed</extracomment>
        <translation>Saisi comme %1. «&#xa0;Annuler&#xa0;» rétablit votre saisie.</translation>
    </message>
    <message>
        <source>Choose from the list (%1)</source>
        <extracomment>%1 is a key: Alt+Down</extracomment>
        <translation>Choisir dans la liste (%1)</translation>
    </message>
    <message>
        <source>%1, typed as %2</source>
        <extracomment>Below a phone number: %1 is how it will be sent, %2 what was typed</extracomment>
        <translation>%1, saisi comme %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, age %n</source>
        <extracomment>Below a date of birth: %1 is the date in words, %n the age in years</extracomment>
        <translation>
            <numerusform>%1, %n an</numerusform>
            <numerusform>%1, %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1. If you meant %2, type %3.</source>
        <extracomment>Below a date that can be read in two ways. %1 and %2 are dates in words, %3 is 1980-03-13</extracomment>
        <translation>Lu comme %1. Si vous vouliez dire %2, saisissez %3.</translation>
    </message>
</context>
<context>
    <name>EnvironmentSwitch</name>
    <message>
        <source>Nothing was switched. New: %1 switches between sandbox and production, and %2 goes to the end of a line. Press %1 again to switch. The list of profiles is %3.</source>
        <extracomment>%1 is Ctrl+Shift+E, %2 is Ctrl+E, %3 is Ctrl+Shift+P</extracomment>
        <translation>Rien n’a été basculé. Nouveau&#xa0;: %1 bascule entre bac à sable et production, et %2 va à la fin d’une ligne. Appuyez de nouveau sur %1 pour basculer. La liste des profils&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no profile for %1 of %2. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an environment, %2 an API: for the US sandbox of Junction</extracomment>
        <translation>Il n’y a pas de profil pour %1 de %2. Ajoutez-en un sous «&#xa0;Profils et clés&#xa0;».</translation>
    </message>
    <message>
        <source>There is no production profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>Il n’y a pas de profil de production pour %1. Ajoutez-en un sous «&#xa0;Profils et clés&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sandbox profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>Il n’y a pas de profil de bac à sable pour %1. Ajoutez-en un sous «&#xa0;Profils et clés&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FieldHead</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field: it may be left empty</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Undo this field (%1)</source>
        <extracomment>%1 is a key: Alt+Backspace</extracomment>
        <translation>Annuler les modifications de ce champ (%1)</translation>
    </message>
    <message>
        <source>More for this field (%1)</source>
        <extracomment>What else can be done with this field. %1 is a key: Menu</extracomment>
        <translation>Plus d’actions pour ce champ (%1)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Empty the field: the value is removed on the server.</source>
        <translation>Videz le champ&#xa0;: la valeur est supprimée sur le serveur.</translation>
    </message>
    <message>
        <source>Empty the field: empty text is sent.</source>
        <translation>Videz le champ&#xa0;: un texte vide est envoyé.</translation>
    </message>
    <message>
        <source>This API can&apos;t empty it.</source>
        <translation>Cette API ne permet pas de le vider.</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 is a document of the vendor</extracomment>
        <translation>%1. Source&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>au moins %n caractère</numerusform>
            <numerusform>au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>au plus %n caractère</numerusform>
            <numerusform>au plus %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The least value that may be entered: %1 is a number</extracomment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>The largest value that may be entered: %1 is a number</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>The value has to be more than the number %1</extracomment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>The value has to be less than the number %1</extracomment>
        <translation>moins de %1</translation>
    </message>
    <message numerus="yes">
        <source>at least %n items</source>
        <translation>
            <numerusform>au moins %n élément</numerusform>
            <numerusform>au moins %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n items</source>
        <translation>
            <numerusform>au plus %n élément</numerusform>
            <numerusform>au plus %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>format %1</source>
        <extracomment>%1 is the name of a format in JSON Schema, such as date</extracomment>
        <translation>format %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>motif %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>These are headings of a field&apos;s help: what the field is</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>What the API says</source>
        <translation>Ce que dit l’API</translation>
    </message>
    <message>
        <source>What the server holds</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>It stays as it is: only new entries are sent.</source>
        <translation>Le contenu reste tel quel&#xa0;: seules les nouvelles entrées sont envoyées.</translation>
    </message>
    <message>
        <source>To remove the value</source>
        <translation>Pour supprimer la valeur</translation>
    </message>
    <message>
        <source>When it is locked</source>
        <translation>Quand il est verrouillé</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>Effet d’une modification</translation>
    </message>
    <message>
        <source>Its name in the API</source>
        <extracomment>What the vendor calls the field</extracomment>
        <translation>Son nom dans l’API</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>What the value of the field has to be like</extracomment>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>FieldKeys</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb: does again what was undone</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo this field</source>
        <translation>Annuler les modifications de ce champ</translation>
    </message>
    <message>
        <source>Clear on the server</source>
        <extracomment>Verb: removes the value on the server</extracomment>
        <translation>Vider sur le serveur</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>Verb: puts the value on the clipboard</extracomment>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Help on the field</source>
        <translation>Aide sur le champ</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>changed</source>
        <extracomment>State of a field, beside its label: somebody has changed its value</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <extracomment>State of a field, beside its label: its value will be removed on the server</extracomment>
        <translation>sera vidé</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>State of a field, beside its label: it cannot be changed</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>State of a field, beside its label: nothing was entered, so nothing is sent of it</extracomment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Now locked: %1 This change can&apos;t be sent.</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Verrouillé maintenant&#xa0;: %1 Cette modification ne peut pas être envoyée.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>Verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a value</extracomment>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a changed field: %1 is its value on the server</extracomment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <extracomment>Button: the field will not be changed</extracomment>
        <translation>Abandonner cette modification</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <extracomment>%1 is a value as the server writes it</extracomment>
        <translation>Réponse du serveur&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FieldSearch</name>
    <message>
        <source>Go to a field (%1)</source>
        <extracomment>%1 is a key: Ctrl+F</extracomment>
        <translation>Aller à un champ (%1)</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>Aller à un champ</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes the file that was chosen</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1: Remove the file</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1&#xa0;: supprimer le fichier</translation>
    </message>
    <message>
        <source>Or drop or paste it here. A JPEG or a PDF of at most %1.</source>
        <extracomment>%1 is a size: 10 MB</extracomment>
        <translation>Ou déposez-le ou collez-le ici. Un JPEG ou un PDF de %1 au plus.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>JPEG and PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</source>
        <extracomment>The part in brackets says which files are shown: it stays as it is</extracomment>
        <translation>JPEG et PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>%1 is a field, %2 a file, %3 its kind and size, %4 says what the button does</extracomment>
        <translation>%1&#xa0;: %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>Send it all the same?</source>
        <extracomment>After a sentence that says what is unusual about a value</extracomment>
        <translation>Envoyer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Button: puts the right value into the field, which is hidden</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: empties the field</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <extracomment>Button. %1 is a value</extracomment>
        <translation>Remplacer par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>GoWords</name>
    <message>
        <source>This API can&apos;t look up users by anything else.</source>
        <translation>Cette API ne permet pas de rechercher les utilisateurs autrement.</translation>
    </message>
    <message>
        <source>This box also takes: %1.</source>
        <extracomment>%1 is by what else a user can be found: email address and tag</extracomment>
        <translation>Ce champ accepte aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>A user ID: for example %1…</source>
        <extracomment>%1 is the beginning of a user ID</extracomment>
        <translation>Un ID utilisateur&#xa0;: par exemple %1…</translation>
    </message>
    <message>
        <source>A user ID: for example %1</source>
        <extracomment>%1 is a user ID</extracomment>
        <translation>Un ID utilisateur&#xa0;: par exemple %1</translation>
    </message>
    <message>
        <source>A user ID is found in any pasted text.</source>
        <translation>L’ID utilisateur est reconnu dans tout texte collé.</translation>
    </message>
    <message>
        <source>No user ID in this text.</source>
        <translation>Aucun ID utilisateur dans ce texte.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is production. What you send changes the records of real people.</source>
        <translation>Vous êtes en production. Ce que vous envoyez modifie les fiches de personnes réelles.</translation>
    </message>
    <message>
        <source>Whose record?</source>
        <extracomment>Title of the first page. Below it, a user ID is typed or a person chosen</extracomment>
        <translation>Quelle fiche ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>People in the local sandbox</source>
        <translation>Personnes du bac à sable local</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Heading above the profiles: where the record is</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Ajouter un profil…</translation>
    </message>
    <message>
        <source>Enter or paste a user ID, or the whole line from the ticket. An ID is found in any text.</source>
        <translation>Saisissez ou collez un ID utilisateur, ou toute la ligne du ticket. Un ID est reconnu dans n’importe quel texte.</translation>
    </message>
    <message>
        <source>Choose one of these invented people, or enter a user ID. Nothing here leaves this computer.</source>
        <translation>Choisissez l’une de ces personnes fictives, ou saisissez un ID utilisateur. Rien ici ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>Ajouter une entrée…</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <extracomment>%1 is a list of the form</extracomment>
        <translation>%1 sur le serveur</translation>
    </message>
    <message>
        <source>Or drop or paste files here.</source>
        <translation>Ou déposez ou collez des fichiers ici.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you add here is sent.</source>
        <translation>On ne sait pas ce que contient le serveur. Seul ce que vous ajoutez ici est envoyé.</translation>
    </message>
    <message>
        <source>The server holds none.</source>
        <extracomment>No document, or no entry of a list</extracomment>
        <translation>Le serveur n’en contient aucun.</translation>
    </message>
    <message>
        <source>On the server. Only what you add here is sent:</source>
        <extracomment>Before a list</extracomment>
        <translation>Sur le serveur. Seul ce que vous ajoutez ici est envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a vendor&apos;s name of a field, %2 its value: id d20dd857</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an entry that was added</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the heading of an entry: Document 1</extracomment>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>The keys are kept in this desktop&apos;s keychain.</source>
        <translation>Les clés sont conservées dans le trousseau de clés de ce bureau.</translation>
    </message>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>La clé est conservée dans le trousseau de clés de ce bureau.</translation>
    </message>
    <message>
        <source>The keys are kept in memory only. They are gone when Amend is closed.</source>
        <translation>Les clés sont conservées uniquement en mémoire. Elles disparaissent à la fermeture d’Amend.</translation>
    </message>
    <message>
        <source>The key is kept in memory only. It is gone when Amend is closed.</source>
        <translation>La clé est conservée uniquement en mémoire. Elle disparaît à la fermeture d’Amend.</translation>
    </message>
    <message>
        <source>The keychain is locked. If it holds this profile&apos;s key, you are asked to unlock it when a record is opened.</source>
        <translation>Le trousseau de clés est verrouillé. S’il contient la clé de ce profil, vous serez invité à le déverrouiller à l’ouverture d’une fiche.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so it is not known whether it holds this profile&apos;s key.</source>
        <translation>Le trousseau de clés ne répond pas&#x202f;; on ne sait donc pas s’il contient la clé de ce profil.</translation>
    </message>
    <message>
        <source>The local sandbox has a key of its own.</source>
        <translation>Le bac à sable local a sa propre clé.</translation>
    </message>
    <message>
        <source>The keys were kept in memory only until Amend started again. Enter them again.</source>
        <translation>Les clés n’étaient conservées en mémoire que jusqu’au redémarrage d’Amend. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>The key was kept in memory only until Amend started again. Enter it again.</source>
        <translation>La clé n’était conservée en mémoire que jusqu’au redémarrage d’Amend. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Il n’y a pas encore de clés.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Il n’y a pas encore de clé.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 are names of keys: API key and Auth token</extracomment>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still missing: %1, or instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Auth token, or instead: Sign-in email and Sign-in password</extracomment>
        <translation>Il manque encore&#xa0;: %1, ou à la place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: Amend signs in with these when needed.</source>
        <extracomment>%1 are names of keys: Sign-in email and Sign-in password</extracomment>
        <translation>%1&#xa0;: Amend se connecte au besoin avec ces identifiants.</translation>
    </message>
    <message>
        <source>Keychain: %1, unlocked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Trousseau de clés&#xa0;: %1, déverrouillé</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Trousseau de clés&#xa0;: %1, verrouillé</translation>
    </message>
    <message>
        <source>Keychain: %1, without a keyring</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>Trousseau de clés&#xa0;: %1, pas encore créé</translation>
    </message>
    <message>
        <source>Keychain: none, keys are kept in memory only</source>
        <translation>Trousseau de clés&#xa0;: aucun, les clés restent uniquement en mémoire</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Go to a field; in lists: search</source>
        <extracomment>These are what keys do, in a table</extracomment>
        <translation>Aller à un champ&#x202f;; dans les listes&#xa0;: rechercher</translation>
    </message>
    <message>
        <source>Undo the field</source>
        <translation>Annuler les modifications du champ</translation>
    </message>
    <message>
        <source>Clear the field on the server</source>
        <translation>Vider le champ sur le serveur</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Ouvrir la ligne choisie</translation>
    </message>
    <message>
        <source>Delete the draft that is chosen</source>
        <translation>Supprimer le brouillon choisi</translation>
    </message>
    <message>
        <source>Send, in the review only</source>
        <extracomment>Verb</extracomment>
        <translation>Envoyer, dans la vérification seulement</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>Keys of the keyboard</extracomment>
        <translation>Tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading of the keys that work everywhere</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In fields, lists and pages</source>
        <translation>Dans les champs, les listes et les pages</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>&amp;Use this language</source>
        <translation>&amp;Utiliser cette langue</translation>
    </message>
    <message>
        <source>No native speaker has read these translations yet.</source>
        <translation>Ces traductions n’ont pas encore été relues par une personne de langue maternelle.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Amend starts again in it, where you are now. What you typed is kept.</source>
        <translation>Amend redémarre dans cette langue, là où vous en êtes. Ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the desktop&apos;s language, by its own name</extracomment>
        <translation>Système (%1)</translation>
    </message>
    <message>
        <source>Something that you typed cannot be stored now, so Amend does not start again. The language changes when you start Amend the next time.</source>
        <translation>Une partie de ce que vous avez saisi ne peut pas être enregistrée maintenant&#x202f;; Amend ne redémarre donc pas. La langue changera au prochain démarrage d’Amend.</translation>
    </message>
    <message>
        <source>The language was not changed, because the settings cannot be written.</source>
        <translation>La langue n’a pas été changée, car les paramètres ne peuvent pas être écrits.</translation>
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
        <translation>Afficher 30&#xa0;s</translation>
    </message>
    <message>
        <source>Hide · %1 s</source>
        <extracomment>Button, verb: hides the value. %1 is how many seconds it is shown yet</extracomment>
        <translation>Masquer · %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Drafts</source>
        <extracomment>Heading of a list</extracomment>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of a list: what waits to be sent</extracomment>
        <translation>Boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>One moment…</source>
        <extracomment>While it is found out how the window can be unlocked</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Everything is where you left it.</source>
        <translation>Tout est là où vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Amend cannot ask for a password while something is only in memory. Whoever goes on sees it.</source>
        <translation>Amend ne peut pas demander de mot de passe tant que quelque chose n’est qu’en mémoire. Quiconque continue voit ce qui est ouvert.</translation>
    </message>
    <message>
        <source>This only hides what is open: there is no passphrase, and Amend cannot lock your desktop. Whoever goes on sees it.</source>
        <translation>Ceci cache seulement ce qui est ouvert&#xa0;: il n’y a pas de phrase secrète, et Amend ne peut pas verrouiller votre bureau. Quiconque continue voit ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Unlocking locks your desktop first. When you have unlocked that, you are back where you were.</source>
        <translation>Pour déverrouiller Amend, votre bureau est d’abord verrouillé. Une fois celui-ci déverrouillé, vous revenez là où vous étiez.</translation>
    </message>
    <message>
        <source>Amend stores what you typed, waits for what is being sent, and opens again where you are.</source>
        <translation>Amend enregistre ce que vous avez saisi, attend la fin des envois en cours et se rouvre là où vous en êtes.</translation>
    </message>
    <message>
        <source>Enter the passphrase of your drafts. It leads back where you were.</source>
        <translation>Saisissez la phrase secrète de vos brouillons. Vous revenez ensuite là où vous étiez.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Button: ends the program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>What is open could not be stored, so it stays in memory. Amend cannot quit before you are back.</source>
        <translation>Ce qui est ouvert n’a pas pu être enregistré et reste donc en mémoire. Amend ne peut pas être quitté avant votre retour.</translation>
    </message>
    <message>
        <source>The language is being changed</source>
        <translation>Changement de langue en cours</translation>
    </message>
    <message>
        <source>Amend is locked</source>
        <translation>Amend est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: leaves the lock page</extracomment>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: leaves the lock page, which asks for nothing</extracomment>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Sent</source>
        <extracomment>Title of the page of what was sent</extracomment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button: shows older entries</extracomment>
        <translation>Afficher &amp;plus</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>Read out as the name of the text about a send</extracomment>
        <translation>L’entrée choisie</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>Ouvrir u&amp;ne fiche</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID utilisateur %1</translation>
    </message>
    <message>
        <source>%1: the server held %2</source>
        <extracomment>%1 is a field, %2 the value that the server had after the send</extracomment>
        <translation>%1&#xa0;: le serveur contenait %2</translation>
    </message>
    <message>
        <source>The server&apos;s status: %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>État HTTP du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Référence du fournisseur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Form</source>
        <extracomment>Noun: the label of a choice of forms</extracomment>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>Copy the &amp;draft to</source>
        <extracomment>A menu of profiles</extracomment>
        <translation>Copier le &amp;brouillon vers</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes to %1? Undo brings them back while the record is open.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>Abandonner %n modification pour %1&#x202f;? «&#xa0;Annuler&#xa0;» permet d’y revenir tant que la fiche est ouverte.</numerusform>
            <numerusform>Abandonner %n modifications pour %1&#x202f;? «&#xa0;Annuler&#xa0;» permet d’y revenir tant que la fiche est ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Title of a question</extracomment>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: discards the changes</extracomment>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: keeps the changes</extracomment>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No draft is open</source>
        <translation>Aucun brouillon n’est ouvert</translation>
    </message>
    <message>
        <source>Choose a draft from the list.</source>
        <translation>Choisissez un brouillon dans la liste.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button, verb: brings the deleted draft back</extracomment>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Deleted the draft of %1.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>Brouillon supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Nothing was sent.</source>
        <translation>Quelqu’un d’autre a modifié les mêmes champs. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied.</source>
        <translation>On ne sait pas si les modifications ont été appliquées.</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Afficher la b&amp;oîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button, verb: opens the draft</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person or a user ID, whose draft is opened</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is armed for %n minutes.</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>L’envoi vers %1 (production) est autorisé pendant %n minute.</numerusform>
            <numerusform>L’envoi vers %1 (production) est autorisé pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (production) is locked.</source>
        <extracomment>%1 is a profile, to which nothing can be sent now</extracomment>
        <translation>L’envoi vers %1 (production) est verrouillé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is locked again in %n minutes.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>
            <numerusform>L’envoi vers %1 (production) sera de nouveau verrouillé dans %n minute.</numerusform>
            <numerusform>L’envoi vers %1 (production) sera de nouveau verrouillé dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay &amp;armed</source>
        <extracomment>Button: production can be sent to for a while longer</extracomment>
        <translation>&amp;Garder autorisé</translation>
    </message>
    <message>
        <source>Stay armed: %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Garder l’envoi autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (production) is locked again in a minute.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>L’envoi vers %1 (production) sera de nouveau verrouillé dans une minute.</translation>
    </message>
    <message>
        <source>%1 (production) is locked again. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>L’envoi vers %1 (production) est de nouveau verrouillé. Rien n’y est envoyé tant que vous ne l’autorisez pas.</translation>
    </message>
    <message>
        <source>%1 (production) was changed, so it is locked. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (production) a été modifié&#xa0;: l’envoi est donc verrouillé. Rien n’y est envoyé tant que vous ne l’autorisez pas.</translation>
    </message>
    <message>
        <source>%1 (production) was changed or removed during the question, so it was not armed.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (production) a été modifié ou supprimé pendant la question&#xa0;: l’envoi n’a donc pas été autorisé.</translation>
    </message>
    <message>
        <source>There is nothing to arm: only sending to production is locked, and this profile is not production.</source>
        <translation>Il n’y a rien à autoriser&#xa0;: seul l’envoi en production est verrouillé, et ce profil n’est pas un profil de production.</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Places</source>
        <extracomment>Button of a menu: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, verb: opens a record</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a record (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>Ouvrir une fiche (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Button: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <extracomment>%1 is a key: Ctrl+K</extracomment>
        <translation>Tout rechercher (%1)</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Noun. Read out as the name of a choice</extracomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>&amp;Ajouter un profil…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>&amp;Modifier ce profil…</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a profile, %2 a key: Ctrl+Shift+P</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find anything  %1</source>
        <extracomment>Button. %1 is a key: Ctrl+K</extracomment>
        <translation>Tout rechercher  %1</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <extracomment>Button. %1 is what was typed, %2 says what that is: ada@example.com (email address)</extracomment>
        <translation>Rechercher %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n user IDs in this text</source>
        <translation>
            <numerusform>%n ID utilisateur dans ce texte</numerusform>
            <numerusform>%n ID utilisateur dans ce texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a user ID</source>
        <translation>Saisissez une partie d’un ID utilisateur</translation>
    </message>
    <message>
        <source>The server answered with “%1”, which is not a user ID of this API.</source>
        <extracomment>%1 is what the server gave</extracomment>
        <translation>Le serveur a répondu «&#xa0;%1&#xa0;», qui n’est pas un ID utilisateur de cette API.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>%1, or paste from a ticket</source>
        <extracomment>Shown in an empty box. %1 is what can be typed: User ID, email address</extracomment>
        <translation>%1, ou collez depuis un ticket</translation>
    </message>
    <message>
        <source>Whose record? %1</source>
        <extracomment>%1 is what can be typed: User ID, email address</extracomment>
        <translation>Quelle fiche ouvrir&#x202f;? %1</translation>
    </message>
</context>
<context>
    <name>OtherProperties</name>
    <message>
        <source>Also in the record</source>
        <extracomment>Heading above what the record has besides the fields of the form</extracomment>
        <translation>Également dans la fiche</translation>
    </message>
    <message>
        <source>The form has no fields for these. They are shown, but never sent.</source>
        <translation>Le formulaire n’a pas de champ pour ces données. Elles sont affichées, mais jamais envoyées.</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>profil manquant</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>Rechercher dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>No send matches.</source>
        <extracomment>No send has what is searched for</extracomment>
        <translation>Aucun envoi ne correspond.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing is being sent. Changes that can&apos;t be sent at once wait here.</source>
        <translation>Aucun envoi en cours. Les modifications qui ne peuvent pas partir tout de suite attendent ici.</translation>
    </message>
    <message>
        <source>Show what &amp;was sent</source>
        <translation>Afficher les éléments envo&amp;yés</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>At a section of the form: how many of its fields are changed</extracomment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Unlock the drafts</source>
        <translation>Déverrouiller les brouillons</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Enter the passphrase that the drafts were locked with.</source>
        <translation>Saisissez la phrase secrète qui verrouille les brouillons.</translation>
    </message>
    <message>
        <source>Drafts and waiting sends are encrypted with it on this computer. Amend asks for it at every start. Nobody can recover it for you.</source>
        <translation>Cette phrase secrète chiffre les brouillons et les envois en attente sur cet ordinateur. Amend la demande à chaque démarrage. Personne ne peut la récupérer pour vous.</translation>
    </message>
    <message>
        <source>The drafts stay as they are. Nobody can recover a passphrase for you.</source>
        <translation>Les brouillons restent tels quels. Personne ne peut récupérer une phrase secrète pour vous.</translation>
    </message>
    <message>
        <source>Everything stored is encrypted with a new key. The old key no longer opens it.</source>
        <translation>Tout ce qui est enregistré est chiffré avec une nouvelle clé. L’ancienne clé ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: unlocks the drafts</extracomment>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>Button: sets the passphrase</extracomment>
        <translation>Dé&amp;finir</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: changes the passphrase</extracomment>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button: creates a new key</extracomment>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>&amp;Afficher la saisie</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <extracomment>The passphrase that there is now, beside “New passphrase”</extracomment>
        <translation>Phrase secrète act&amp;uelle</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Nouvelle phrase secrète, &amp;encore une fois</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>A button that puts off entering the passphrase.</extracomment>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the passphrase is looked at</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters, for example a few words.</source>
        <translation>
            <numerusform>Saisissez au moins %n caractère, par exemple quelques mots.</numerusform>
            <numerusform>Saisissez au moins %n caractères, par exemple quelques mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Warning: this passphrase is short. 12 characters or more are much safer, for example a few words.</source>
        <translation>Attention&#xa0;: cette phrase secrète est courte. 12 caractères ou plus sont bien plus sûrs, par exemple quelques mots.</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>Line breaks and tabs at the ends were removed.</source>
        <translation>Les sauts de ligne et les tabulations aux extrémités ont été supprimés.</translation>
    </message>
    <message>
        <source>Line breaks and tabs became spaces, because this field has one line.</source>
        <translation>Les sauts de ligne et les tabulations sont devenus des espaces, car ce champ n’a qu’une ligne.</translation>
    </message>
    <message>
        <source>Move the rest to %1</source>
        <extracomment>The rest of a text that was pasted. %1 is a field</extracomment>
        <translation>Déplacer le reste vers %1</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>%1 is a part of what was pasted, %2 a field</extracomment>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers %2</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: takes nothing from the clipboard</extracomment>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Found on the clipboard</source>
        <translation>Trouvé dans le presse-papiers</translation>
    </message>
    <message>
        <source>Whose?</source>
        <extracomment>Whose name or address was pasted: two people are in the record</extracomment>
        <translation>À qui&#x202f;?</translation>
    </message>
    <message>
        <source>Choose its &amp;field</source>
        <extracomment>Opens a menu of fields for a line that was pasted</extracomment>
        <translation>Choisir son c&amp;hamp</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <extracomment>Button: leaves this pasted line and shows the next one</extracomment>
        <translation>Ligne &amp;suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are for no field. The first is “%1”</source>
        <extracomment>%1 is a line that was pasted</extracomment>
        <translation>
            <numerusform>%n ligne ne correspond à aucun champ&#xa0;: «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n lignes ne correspondent à aucun champ. La première est «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>vidé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n values  (%1)</source>
        <extracomment>Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return</extracomment>
        <translation>
            <numerusform>&amp;Accepter %n valeur  (%1)</numerusform>
            <numerusform>&amp;Accepter %n valeurs  (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the clipboard belongs to a field of this form.</source>
        <translation>Rien dans le presse-papiers ne correspond à un champ de ce formulaire.</translation>
    </message>
    <message>
        <source>Each value is shown at its field. Nothing is changed until you take it.</source>
        <translation>Chaque valeur est affichée à côté de son champ. Rien n’est modifié tant que vous ne l’acceptez pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain: take them or leave them at their fields.</source>
        <extracomment>Values that were found on the clipboard</extracomment>
        <translation>
            <numerusform>%n valeur n’est pas sûre&#xa0;: acceptez-la ou ignorez-la à côté de son champ.</numerusform>
            <numerusform>%n valeurs ne sont pas sûres&#xa0;: acceptez-les ou ignorez-les à côté de leurs champs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <extracomment>Heading of errors and warnings</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Everything is checked in the review.</source>
        <translation>Tout est contrôlé lors de la vérification.</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Enter production</source>
        <extracomment>To enter production is to go to a profile of it</extracomment>
        <translation>Passer en production</translation>
    </message>
    <message>
        <source>%1 is production: what you send there changes the records of real people. Go there?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 est en production&#xa0;: ce que vous y envoyez modifie les fiches de personnes réelles. Y aller&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Enter production</source>
        <translation>&amp;Passer en production</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <extracomment>Button: stays in the profile</extracomment>
        <translation>&amp;Rester ici</translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out as well.</source>
        <translation>
            <numerusform>%n envoi en attente dans la boîte d’envoi partira également.</numerusform>
            <numerusform>%n envois en attente dans la boîte d’envoi partiront également.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out.</source>
        <translation>
            <numerusform>%n envoi en attente dans la boîte d’envoi partira.</numerusform>
            <numerusform>%n envois en attente dans la boîte d’envoi partiront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another profile</source>
        <translation>Ouvrir dans un autre profil</translation>
    </message>
    <message>
        <source>This record is in another profile: %1 (%2). Open it there?</source>
        <extracomment>%1 is a profile, %2 its tier, such as SANDBOX</extracomment>
        <translation>Cette fiche est dans un autre profil&#xa0;: %1 (%2). L’ouvrir dans ce profil&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the record</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes?</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>Autoriser l’envoi vers %1 (production) pendant %n&#xa0;minute&#x202f;?</numerusform>
            <numerusform>Autoriser l’envoi vers %1 (production) pendant %n&#xa0;minutes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arm production</source>
        <translation>Autoriser l’envoi en production</translation>
    </message>
    <message>
        <source>&amp;Arm %1 (production)</source>
        <extracomment>Button. %1 is a profile</extracomment>
        <translation>&amp;Autoriser l’envoi vers %1 (production)</translation>
    </message>
    <message>
        <source>&amp;Stay locked</source>
        <extracomment>Button: production is not armed</extracomment>
        <translation>&amp;Laisser verrouillé</translation>
    </message>
    <message>
        <source>arm</source>
        <comment>the word to type before production is armed</comment>
        <extracomment>Somebody has to type this word. It should be short, and be typed without an input method: a Japanese translation keeps “arm”</extracomment>
        <translation>autoriser</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes and send this: %2?</source>
        <extracomment>%1 is a profile, %2 what is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Autoriser l’envoi vers %1 (production) pendant %n minute et envoyer ceci&#xa0;: %2&#x202f;?</numerusform>
            <numerusform>Autoriser l’envoi vers %1 (production) pendant %n minutes et envoyer ceci&#xa0;: %2&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arm and send</source>
        <translation>&amp;Autoriser et envoyer</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Stays ar&amp;med for</source>
        <extracomment>Before a number of minutes: for how long production can be sent to</extracomment>
        <translation>&amp;Durée de l’autorisation</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>&amp;Whole numbers are sent as text</source>
        <translation>Envoyer les nom&amp;bres entiers comme texte</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;Oublier la clé</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>How long production stays armed after it was armed or last sent to.</source>
        <translation>Durée pendant laquelle l’envoi en production reste autorisé après l’autorisation ou le dernier envoi.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: which vendor&apos;s API, and which environment of it</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>A sandbox or production of the vendor</extracomment>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of the profile</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Heading</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>Ad&amp;resse du serveur</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <extracomment>Local, sandbox or production</extracomment>
        <translation>N&amp;iveau</translation>
    </message>
    <message>
        <source>This server &amp;gives out no records (it cannot be read)</source>
        <translation>Ce serveur ne fournit pas les fic&amp;hes (lecture impossible)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading: the API key</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Where keys are &amp;kept…</source>
        <translation>Emplacement des &amp;clés…</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <extracomment>Heading: how a record is sent to this vendor</extracomment>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The name of a new profile: %1 is an API, %2 an environment: Junction US sandbox</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 own server</source>
        <extracomment>The name of a new profile: %1 is an API</extracomment>
        <translation>%1 serveur personnel</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes, after a number, with the space that belongs before it</extracomment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>image/jpg, as in the vendor&apos;s examples</source>
        <translation>image/jpg, comme dans les exemples du fournisseur</translation>
    </message>
    <message>
        <source>image/jpeg, the registered name</source>
        <translation>image/jpeg, le nom enregistré</translation>
    </message>
    <message>
        <source>&amp;Largest document</source>
        <extracomment>Before a size</extracomment>
        <translation>&amp;Taille maximale d’un document</translation>
    </message>
    <message>
        <source>&amp;JPEG files are sent as</source>
        <extracomment>Before a media type: image/jpg</extracomment>
        <translation>Envoyer les fichiers &amp;JPEG comme</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>Laisser vide pour ne rien changer</translation>
    </message>
    <message>
        <source>%1: with these, Amend signs in whenever it needs to. Or enter this instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Sign-in email and Sign-in password; Auth token</extracomment>
        <translation>%1&#xa0;: avec ces identifiants, Amend se connecte quand il en a besoin. Ou saisissez ceci à la place&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: leave these empty if a gateway at this address adds them.</source>
        <extracomment>%1 are names of keys, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1&#xa0;: à laisser vide si une passerelle à cette adresse l’ajoute.</numerusform>
            <numerusform>%1&#xa0;: à laisser vides si une passerelle à cette adresse les ajoute.</numerusform>
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
        <translation>Bac à sable local</translation>
    </message>
    <message>
        <source>A server of my own</source>
        <translation>Mon propre serveur</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Afficher la saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a key, which may be left empty</extracomment>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>invented people</source>
        <extracomment>What the local sandbox has, in the place of a server&apos;s address</extracomment>
        <translation>personnes fictives</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds a profile</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a profile</extracomment>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Le profil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel c&amp;hanges</source>
        <extracomment>Button: the profile stays as it was</extracomment>
        <translation>Ann&amp;uler les modifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: saves the profile</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>The local sandbox is built in: a server on this computer with invented people, to learn and to try things out. It needs no setup.</source>
        <translation>Le bac à sable local est intégré&#xa0;: un serveur sur cet ordinateur avec des personnes fictives, pour apprendre et essayer. Il ne demande aucune configuration.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its key?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;» et oublier sa clé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the profile</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>Les modifications de ce profil ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <extracomment>Button: leaves the profile without saving the changes</extracomment>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>The send waits until others were sent</extracomment>
        <translation>En attente de son tour…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Nouvelle lecture de la fiche…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>The changes are being sent</extracomment>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Reading what the server holds now…</source>
        <translation>Lecture de l’état actuel sur le serveur…</translation>
    </message>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>L’envoi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: nothing is sent</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Leave (the send goes on)</source>
        <extracomment>Leaves the page</extracomment>
        <translation>&amp;Quitter la page (l’envoi continue)</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Name of the bar that shows how much was sent</extracomment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>The send is being cancelled</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Sending %1 of %2…</source>
        <extracomment>%1 and %2 are sizes: Sending 1.2 MB of 2.0 MB…</extracomment>
        <translation>Envoi de %1 sur %2…</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer…</source>
        <translation>Envoyé. En attente de la réponse…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Take</source>
        <extracomment>Button: takes the proposed value</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: does not take the proposed value</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>Found on the clipboard: %1</source>
        <extracomment>%1 is a proposed change</extracomment>
        <translation>Trouvé dans le presse-papiers&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>&amp;Type “%1” to confirm</source>
        <extracomment>%1 is a word</extracomment>
        <translation>&amp;Saisissez «&#xa0;%1&#xa0;» pour confirmer</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Read out as the name of these: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first page. These words have little room</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Noun: changes that were not sent yet</extracomment>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Noun: changes that wait to be sent</extracomment>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>What was sent</extracomment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Servers and their keys</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>RecentsView</name>
    <message>
        <source>Clear recent</source>
        <extracomment>Forgets which records were opened last</extracomment>
        <translation>Effacer les récents</translation>
    </message>
    <message>
        <source>Recently</source>
        <extracomment>Heading of the records that were opened last</extracomment>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>Effacer les &amp;récents</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These are shown, but never sent.</source>
        <translation>Ces données sont affichées, mais jamais envoyées.</translation>
    </message>
    <message>
        <source>Locked: see above.</source>
        <translation>Verrouillé&#xa0;: voir ci-dessus.</translation>
    </message>
    <message>
        <source>%1 They can be read and copied.</source>
        <extracomment>%1 is a sentence that says why the fields are locked</extracomment>
        <translation>%1 Ces champs peuvent être lus et copiés.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Copy the user ID</source>
        <translation>Copier l’ID utilisateur</translation>
    </message>
    <message>
        <source>Read the record again (%1)</source>
        <extracomment>%1 is a key: F5</extracomment>
        <translation>Relire la fiche (%1)</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID utilisateur %1</translation>
    </message>
    <message>
        <source>More for this record</source>
        <extracomment>What else can be done with this record</extracomment>
        <translation>Plus d’actions pour cette fiche</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>The record was not read from the server</extracomment>
        <translation>non lue</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the record was read from the server: read today at 14:05</extracomment>
        <translation>lecture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Read &amp;again</source>
        <extracomment>Button: reads the record from the server again</extracomment>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again, to see what somebody else changed</extracomment>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Rappeler pour &amp;modifier</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>Afficher la boîte d’&amp;envoi</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <extracomment>Read out as the name of the tabs Form, Outline and Request</extracomment>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A tab: the fields of the record</extracomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier comme cURL</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: tries to save again</extracomment>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>Button: discards all changes of the record</extracomment>
        <translation>Aban&amp;donner…</translation>
    </message>
    <message>
        <source>Review &amp; send…</source>
        <extracomment>Verbs: opens the review, which sends</extracomment>
        <translation>Vérifier et envoyer…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to this record are in the outbox.</source>
        <translation>
            <numerusform>%n modification de cette fiche est dans la boîte d’envoi.</numerusform>
            <numerusform>%n modifications de cette fiche sont dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record can&apos;t be read now. You see it as it was read at %1; it is read again before anything is sent.</source>
        <extracomment>%1 is a moment: today at 14:05</extracomment>
        <translation>La fiche ne peut pas être lue maintenant. Vous la voyez telle qu’à sa dernière lecture (%1)&#x202f;; elle est relue avant tout envoi.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read now, and was not read before. It is read before anything is sent.</source>
        <translation>La fiche ne peut pas être lue maintenant et n’a pas été lue auparavant. Elle est lue avant tout envoi.</translation>
    </message>
    <message>
        <source>Somebody else also changed what you changed here. Look again to choose a value for each field. Nothing is sent before that.</source>
        <translation>Quelqu’un d’autre a aussi modifié ce que vous avez modifié ici. Comparez à nouveau pour choisir une valeur pour chaque champ. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>&amp;Review &amp;&amp; send…</source>
        <extracomment>Button. Verbs: opens the review, which sends</extracomment>
        <translation>&amp;Vérifier et envoyer…</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>Nothing of the record is changed</extracomment>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>The server has no such record of this user yet. What you send creates it.</source>
        <translation>Le serveur n’a pas encore de fiche de ce type pour cet utilisateur. Votre envoi la crée.</translation>
    </message>
    <message>
        <source>What the server holds is not known, and this API takes a record only as a whole. Fill in every field that is not optional.</source>
        <translation>On ne sait pas ce que contient le serveur, et cette API n’accepte une fiche qu’en entier. Remplissez tous les champs qui ne sont pas facultatifs.</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you enter is sent.</source>
        <translation>On ne sait pas ce que contient le serveur. Seul ce que vous saisissez est envoyé.</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier comme cURL</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Nothing is changed, so nothing would be sent.</source>
        <translation>Rien n’est modifié&#xa0;: rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>The command has $AMEND_KEY in place of the key</source>
        <extracomment>A command for a shell. $AMEND_KEY stays as it is</extracomment>
        <translation>La commande contient $AMEND_KEY à la place de la clé</translation>
    </message>
    <message>
        <source>This can&apos;t be copied as a command: masked values and documents are shortened here, and the command would send the shortened text.</source>
        <translation>Copie comme commande impossible&#xa0;: les valeurs masquées et les documents sont abrégés ici, et la commande enverrait le texte abrégé.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>User ID %1</source>
        <translation>ID utilisateur %1</translation>
    </message>
    <message>
        <source>Always sent as a whole: %1</source>
        <extracomment>Above the unchanged values that are sent because of this. %1 are groups of fields, such as Address</extracomment>
        <translation>Toujours envoyé en entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to %1</source>
        <extracomment>What is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%n modification pour %1</numerusform>
            <numerusform>%n modifications pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes to %1</source>
        <extracomment>A page&apos;s title: Send 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>Envoyer %n modification pour %1</numerusform>
            <numerusform>Envoyer %n modifications pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix this first</source>
        <extracomment>Heading above the errors</extracomment>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the value that the server has now</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Show masked values for 30 s</source>
        <translation>Afficher les valeurs masquées pendant 30&#xa0;s</translation>
    </message>
    <message>
        <source>Values that you did not change are sent as the server has them at that moment.</source>
        <translation>Les valeurs que vous n’avez pas modifiées sont envoyées telles que le serveur les contient à ce moment-là.</translation>
    </message>
    <message>
        <source>This API wants every value in every request:</source>
        <translation>Cette API exige toutes les valeurs dans chaque requête&#xa0;:</translation>
    </message>
    <message>
        <source>Sent as empty text, because addresses in this country have none:</source>
        <translation>Envoyé comme texte vide, car les adresses de ce pays n’en ont pas&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged values are sent too</source>
        <translation>
            <numerusform>%n valeur non modifiée est également envoyée</numerusform>
            <numerusform>%n valeurs non modifiées sont également envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this, then tick it</source>
        <translation>Contrôlez ceci, puis cochez</translation>
    </message>
    <message>
        <source>I have checked all of these</source>
        <translation>J’ai tout contrôlé</translation>
    </message>
    <message>
        <source>Confirm what this does</source>
        <translation>Confirmez l’effet de cette modification</translation>
    </message>
    <message>
        <source>This goes to production</source>
        <translation>Cela part en production</translation>
    </message>
    <message>
        <source>Last four characters of the user ID</source>
        <translation>Quatre derniers caractères de l’ID utilisateur</translation>
    </message>
    <message>
        <source>The exact request · Copy as cURL</source>
        <extracomment>Heading of a part that opens. cURL is the name of a program</extracomment>
        <translation>La requête exacte · Copier comme cURL</translation>
    </message>
    <message>
        <source>Read again right before it is sent.</source>
        <extracomment>The record is read again</extracomment>
        <translation>La fiche est relue juste avant l’envoi.</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>Retour au &amp;formulaire</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <extracomment>Button. To arm production is to allow sending to it for a while</extracomment>
        <translation>&amp;Envoyer en production</translation>
    </message>
    <message>
        <source>Arm and &amp;send…</source>
        <translation>Autoriser et &amp;envoyer…</translation>
    </message>
    <message>
        <source>Production is locked. The button arms it and sends.</source>
        <translation>La production est verrouillée. Le bouton autorise l’envoi, puis envoie.</translation>
    </message>
    <message>
        <source>Type the last four characters</source>
        <translation>Saisissez les quatre derniers caractères</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>How many of the last four characters have to be typed yet</extracomment>
        <translation>
            <numerusform>Encore %n caractère</numerusform>
            <numerusform>Encore %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not its last four characters</source>
        <translation>Ce ne sont pas ses quatre derniers caractères</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors first</source>
        <translation>
            <numerusform>Corrigez d’abord %n erreur</numerusform>
            <numerusform>Corrigez d’abord %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to tick</source>
        <extracomment>What is left to do: the box of each warning has to be ticked</extracomment>
        <translation>
            <numerusform>%n avertissement à cocher</numerusform>
            <numerusform>%n avertissements à cocher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search by name or user ID</source>
        <translation>Chercher&#xa0;: nom, ID</translation>
    </message>
    <message>
        <source>Clear the search (%1)</source>
        <extracomment>%1 is a key: Ctrl+U</extracomment>
        <translation>Effacer la recherche (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>What is kept and what is sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>Ce qui est conservé et ce qui est envoyé</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of APIs</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>There is no profile yet, so there is no key.</source>
        <translation>Il n’y a pas encore de profil, donc pas de clé.</translation>
    </message>
    <message>
        <source>What is kept where, and what leaves this computer. No key is shown here.</source>
        <translation>Ce qui est conservé et où, et ce qui quitte cet ordinateur. Aucune clé n’est affichée ici.</translation>
    </message>
    <message>
        <source>Drafts and sends</source>
        <translation>Brouillons et envois</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no error reports, no search for updates. The local sandbox is on this computer.</source>
        <translation>Rien d’autre n’est envoyé où que ce soit&#xa0;: ni statistiques, ni rapports d’erreur, ni recherche de mises à jour. Le bac à sable local est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Dossier d’assistance…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The key may go to %1 only, and Amend signs in there too.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>La clé ne peut être envoyée qu’à %1, où Amend se connecte également.</translation>
    </message>
    <message>
        <source>The key may go to %1 only.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>La clé ne peut être envoyée qu’à %1.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Tester la connexion de %1</translation>
    </message>
    <message>
        <source>The API of this profile is missing.</source>
        <translation>L’API de ce profil est manquante.</translation>
    </message>
    <message>
        <source>Last used in this run: %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Dernière utilisation dans cette session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not used in this run</source>
        <translation>Aucune utilisation dans cette session</translation>
    </message>
    <message>
        <source>Keychain: it does not answer</source>
        <translation>Trousseau de clés&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>%1. Keys are in its keyring “%2”.</source>
        <extracomment>%1 is the state of the keychain, %2 the name of a part of it</extracomment>
        <translation>%1. Les clés y sont rangées sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), through the proxy %3</source>
        <extracomment>%1 is the address of a server, %2 a profile, %3 the address of a proxy</extracomment>
        <translation>%1 (%2), par le proxy %3</translation>
    </message>
    <message>
        <source>%1 (%2), which is this computer</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2), c’est-à-dire cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing. There is no profile of a server.</source>
        <translation>Rien. Aucun profil n’a de serveur.</translation>
    </message>
    <message>
        <source>What you open and send goes to the server of its profile, with the key:</source>
        <translation>Ce que vous ouvrez et envoyez va au serveur de son profil, avec la clé&#xa0;:</translation>
    </message>
    <message>
        <source>On the disk: settings</source>
        <translation>Sur le disque&#xa0;: paramètres</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>Ouvrir le dossier des &amp;paramètres</translation>
    </message>
    <message>
        <source>On the disk: drafts and sends</source>
        <translation>Sur le disque&#xa0;: brouillons et envois</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;drafts</source>
        <translation>Ouvrir le dossier des &amp;brouillons</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <extracomment>Others cannot read the file</extracomment>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>readable</source>
        <extracomment>Others can read the file</extracomment>
        <translation>lisible</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 is the name of a file, %2 “encrypted” or “readable”, %3 says what it holds</extracomment>
        <translation>%1 – %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>L’envoi</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>Saisir une &amp;clé…</translation>
    </message>
    <message>
        <source>Resume this &amp;profile</source>
        <extracomment>Button: sends of this profile go on</extracomment>
        <translation>Re&amp;prendre les envois</translation>
    </message>
    <message>
        <source>&amp;Arm…</source>
        <extracomment>Button: allows sending to production for a while</extracomment>
        <translation>&amp;Autoriser…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>Contrôler à nou&amp;veau</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>Rappeler pour &amp;modifier</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button, verb: sends the changes once more</extracomment>
        <translation>Re&amp;nvoyer…</translation>
    </message>
    <message>
        <source>It is settled: &amp;remove…</source>
        <extracomment>Button: somebody found out what became of the send, so that it can be removed</extracomment>
        <translation>C’est réglé&#xa0;: &amp;supprimer…</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>Modifications</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>Supprimer %n modification pour %1 de la boîte d’envoi&#x202f;? Elle ne sera pas renvoyée. Ce qui a été envoyé reste dans le journal.</numerusform>
            <numerusform>Supprimer %n modifications pour %1 de la boîte d’envoi&#x202f;? Elles ne seront pas renvoyées. Ce qui a été envoyé reste dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the outbox</source>
        <translation>Supprimer de la boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the send from the outbox</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the send stays in the outbox</extracomment>
        <translation>&amp;Conserver</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Confidentialité et verrouillage</translation>
    </message>
    <message>
        <source>Hide personal values, for sharing the screen (%1)</source>
        <extracomment>%1 is a key: Ctrl+Shift+H</extracomment>
        <translation>Cacher les valeurs personnelles, pour partager l’écran (%1)</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>Effacer les &amp;récents</translation>
    </message>
    <message>
        <source>Drafts and security</source>
        <translation>Brouillons et sécurité</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Button: how the drafts are encrypted</extracomment>
        <translation>Brouillons et leur c&amp;lé…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <translation>&amp;Sécurité…</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of the number of minutes: Amend is not locked by itself</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock &amp;Amend when it is not used:</source>
        <extracomment>Before a number of minutes, or “never”</extracomment>
        <translation>Verrouiller &amp;Amend en cas d’inactivité&#xa0;:</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of the keyboard</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading the record again…  Cancel</source>
        <extracomment>Button: what is being done, and what pressing it does</extracomment>
        <translation>Nouvelle lecture de la fiche…  Annuler</translation>
    </message>
    <message>
        <source>Personal values are hidden.  Show</source>
        <extracomment>Button: the state, and what pressing it does</extracomment>
        <translation>Valeurs personnelles cachées.  Afficher</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out as the name of a button: online, keychain, outbox</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>● Online</source>
        <extracomment>The computer has a network</extracomment>
        <translation>● En ligne</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <extracomment>The computer has no network</extracomment>
        <translation>○ Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) are armed.  Lock</source>
        <extracomment>Button: the state, and what pressing it does. %1 are profiles, whose number decides the form</extracomment>
        <translation>
            <numerusform>Envoi vers %1 (production) autorisé.  Verrouiller</numerusform>
            <numerusform>Envoi vers %1 (production) autorisé.  Verrouiller</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal values are hidden</source>
        <translation>Les valeurs personnelles sont cachées</translation>
    </message>
    <message>
        <source>Personal values are shown</source>
        <translation>Les valeurs personnelles sont affichées</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>The drafts are unlocked.</source>
        <translation>Les brouillons sont déverrouillés.</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>La phrase secrète a été définie.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>Tout est chiffré avec une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>StoreBar</name>
    <message>
        <source>Unlo&amp;ck…</source>
        <translation>Déverro&amp;uiller…</translation>
    </message>
    <message>
        <source>Set a passp&amp;hrase…</source>
        <translation>Définir une p&amp;hrase secrète…</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <extracomment>Button: tries to open the drafts again</extracomment>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Keep in memory only</source>
        <extracomment>Button: drafts are kept in memory until the program is closed</extracomment>
        <translation>Garder en mémoire uni&amp;quement</translation>
    </message>
    <message>
        <source>Release the sen&amp;ds</source>
        <extracomment>Button: the sends that are held back go on</extracomment>
        <translation>Laisser par&amp;tir les envois</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>Afficher la &amp;boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Try to open the drafts…</source>
        <translation>&amp;Essayer d’ouvrir les brouillons…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Définir une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Create a &amp;new key…</source>
        <translation>Créer une &amp;nouvelle clé…</translation>
    </message>
    <message>
        <source>Drafts and their key</source>
        <translation>Brouillons et leur clé</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Button: saves the support bundle in a file</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button, verb: puts the support bundle on the clipboard</extracomment>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>The support bundle</source>
        <translation>Le dossier d’assistance</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the page before</extracomment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>This helps the maintainers to find a fault. It holds no name, no address, no user ID and no value of a record. Read it before you give it away: nothing is sent by itself.</source>
        <translation>Il aide les développeurs à trouver une erreur. Il ne contient ni nom, ni adresse, ni ID utilisateur, ni valeur d’une fiche. Lisez-le avant de le transmettre&#xa0;: rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>Le dossier d’assistance est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>It is being gathered…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 says why</extracomment>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>not confirmed</source>
        <extracomment>An outcome</extracomment>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>Outcome: %1 (status %2)</source>
        <extracomment>%1 is an outcome, such as “Applied”; %2 is an HTTP status, such as 200</extracomment>
        <translation>Résultat&#xa0;: %1 (état HTTP %2)</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 is an outcome, such as “Applied”</extracomment>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1&#xa0;: refusé</translation>
    </message>
    <message>
        <source>%1, user ID %2</source>
        <extracomment>%1 is a person, %2 a user ID</extracomment>
        <translation>%1, ID utilisateur %2</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ID utilisateur %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Where: %1 is a form, %2 a profile, %3 its tier: Demographics, Junction sandbox (SANDBOX)</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A line of a plain text: %1 is the label of a field, %2 its old and %3 its new value. In a language that is read from right to left say it in words (&quot;from %2 to %3&quot;), because an arrow between Latin letters would point to the wrong one.</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Request reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>Référence de la requête&#xa0;: %1</translation>
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
        <translation>Il n’en existe aucune sauvegarde utilisable. Vous pouvez fermer Amend et réparer le fichier, ou commencer sans profils&#xa0;: le fichier est mis de côté sous un autre nom, et les brouillons restent.</translation>
    </message>
    <message>
        <source>&amp;Begin with no profiles</source>
        <translation>&amp;Commencer sans profils</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: leaves the damaged file as it is</extracomment>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Amend goes on with the profiles as they were. To write them down again, save a profile.</source>
        <translation>Amend continue avec les profils tels qu’ils étaient. Pour les écrire de nouveau, enregistrez un profil.</translation>
    </message>
    <message>
        <source>The profile of this draft is missing. Add a profile of the same system where there is none, then copy the draft to it: a right click on the draft in the list offers that.</source>
        <translation>Le profil de ce brouillon est manquant. S’il n’y en a aucun pour le même système, ajoutez-en un, puis copiez-y le brouillon&#xa0;: un clic droit sur le brouillon dans la liste le propose.</translation>
    </message>
    <message>
        <source>%1 has unsent changes that belong to its server. Send or discard them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 a des modifications non envoyées qui appartiennent à son serveur. Envoyez-les ou abandonnez-les d’abord&#xa0;: le profil est resté tel quel.</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be read now, so nobody can tell whether some of them belong to the server of %1. Unlock them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>Les brouillons ne peuvent pas être lus maintenant&#x202f;; impossible donc de savoir si certains appartiennent au serveur de %1. Déverrouillez-les d’abord&#xa0;: le profil est resté tel quel.</translation>
    </message>
    <message>
        <source>The keychain did not remove the profile&apos;s key. Remove it in your desktop&apos;s password settings: its name begins with &quot;amend/&quot;.</source>
        <translation>Le trousseau de clés n’a pas supprimé la clé du profil. Supprimez-la dans la gestion des mots de passe de votre bureau&#xa0;: son nom commence par «&#xa0;amend/&#xa0;».</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what another program wrote</extracomment>
        <translation>Réponse du trousseau de clés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Its profile was removed.</source>
        <translation>Son profil a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server&apos;s certificate was issued by somebody this computer does not trust.</source>
        <translation>Le certificat du serveur a été émis par un tiers auquel cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of who issued the certificate.</extracomment>
        <translation>Le certificat du serveur a été émis par «&#xa0;%1&#xa0;». Cet ordinateur ne lui fait pas confiance.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1: it has no name.</source>
        <extracomment>%1 is the name of a server.</extracomment>
        <translation>Le certificat du serveur n’est pas valable pour %1&#xa0;: il ne contient aucun nom.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1, but for: %2.</source>
        <extracomment>%1 is the name of a server, %2 a list of such names.</extracomment>
        <translation>Le certificat du serveur n’est pas valable pour %1, mais pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed (“%1”), so nobody has confirmed whose it is.</source>
        <extracomment>%1 is the name in the certificate.</extracomment>
        <translation>Le certificat du serveur est auto-signé («&#xa0;%1&#xa0;»)&#xa0;: personne n’a donc confirmé à qui il appartient.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Le certificat du serveur a expiré le %1. Contrôlez aussi la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Le certificat du serveur n’est pas valable avant le %1. Contrôlez aussi la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Le certificat du serveur a été révoqué.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be verified (%1).</source>
        <extracomment>%1 is what the program that checks certificates says about it.</extracomment>
        <translation>Le certificat du serveur ne peut pas être contrôlé (%1).</translation>
    </message>
    <message>
        <source>The server answered with a JSON list, so it is not a record.</source>
        <translation>Le serveur a répondu par une liste JSON, donc pas par une fiche.</translation>
    </message>
    <message>
        <source>The server answered with a JSON text, so it is not a record.</source>
        <translation>Le serveur a répondu par un texte JSON, donc pas par une fiche.</translation>
    </message>
    <message>
        <source>The server answered with a JSON number, so it is not a record.</source>
        <translation>Le serveur a répondu par un nombre JSON, donc pas par une fiche.</translation>
    </message>
    <message>
        <source>The server answered with true or false in JSON, so it is not a record.</source>
        <extracomment>&quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>Le serveur a répondu par true ou false en JSON, donc pas par une fiche.</translation>
    </message>
    <message>
        <source>The server answered with null in JSON, so it is not a record.</source>
        <extracomment>&quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>Le serveur a répondu par null en JSON, donc pas par une fiche.</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent.</source>
        <translation>La connexion n’est pas sûre&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS.</source>
        <translation>Ce qui répond à cette adresse ne prend pas en charge TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS.</source>
        <translation>Le serveur et Amend n’ont pas pu s’accorder sur TLS.</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS (%1).</source>
        <extracomment>%1 is what the program that encrypts says about it.</extracomment>
        <translation>Le serveur et Amend n’ont pas pu s’accorder sur TLS (%1).</translation>
    </message>
    <message>
        <source>Ask your network administrator or the vendor.</source>
        <translation>Adressez-vous à votre administrateur réseau ou au fournisseur.</translation>
    </message>
    <message>
        <source>The proxy %1 needs a sign-in, and got none that it accepts.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Le proxy %1 exige une authentification et n’en a reçu aucune qu’il accepte.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached: nothing answers there.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Le proxy %1 est injoignable&#xa0;: rien ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the server.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Le proxy %1 est introuvable, ou ne trouve pas le serveur.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Le proxy %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Le proxy %1 a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Le proxy %1 n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Ask your network administrator.</source>
        <translation>Le proxy du réseau n’a pas laissé passer la requête. Adressez-vous à votre administrateur réseau.</translation>
    </message>
    <message>
        <source>Check the proxy in the desktop&apos;s network settings, or ask your network administrator.</source>
        <translation>Contrôlez le proxy dans les paramètres réseau du bureau, ou adressez-vous à votre administrateur réseau.</translation>
    </message>
    <message>
        <source>The answer is text, but not in UTF-8 as JSON has to be, so it was not read.</source>
        <translation>La réponse est du texte, mais pas en UTF-8 comme l’exige JSON&#xa0;: elle n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>The answer is text in %1, not in UTF-8 as JSON has to be, so it was not read.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>La réponse est du texte en %1, et non en UTF-8 comme l’exige JSON&#xa0;: elle n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>The server answered with something that is not a record.</source>
        <translation>Le serveur a répondu par autre chose qu’une fiche.</translation>
    </message>
    <message>
        <source>The server answered with something that is not JSON.</source>
        <translation>Le serveur a répondu par autre chose que du JSON.</translation>
    </message>
    <message>
        <source>The server answered with binary data, not with JSON.</source>
        <translation>Le serveur a répondu par des données binaires, et non par du JSON.</translation>
    </message>
    <message>
        <source>The server answered with %1 data, not with JSON.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>Le serveur a répondu par des données %1, et non par du JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is binary data, not text, so it is not shown.</source>
        <translation>L’explication du serveur se compose de données binaires et non de texte&#xa0;: elle n’est donc pas affichée.</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is %1 data, not text, so it is not shown.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>L’explication du serveur se compose de données %1 et non de texte&#xa0;: elle n’est donc pas affichée.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Contrôlez l’adresse dans le profil.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Contrôlez l’adresse.</translation>
    </message>
    <message>
        <source>Enter it in the profile.</source>
        <extracomment>The key, or the sign-in.</extracomment>
        <translation>Saisissez cette information dans le profil.</translation>
    </message>
    <message>
        <source>Give it with --credentials -.</source>
        <extracomment>For the command line.</extracomment>
        <translation>Indiquez la clé avec --credentials -.</translation>
    </message>
    <message>
        <source>Store it with: amend key set &quot;%1&quot;, or give it with --credentials -.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>Enregistrez la clé avec&#xa0;: amend key set &quot;%1&quot;, ou indiquez-la avec --credentials -.</translation>
    </message>
    <message>
        <source>The profile has no key yet.</source>
        <translation>Le profil n’a pas encore de clé.</translation>
    </message>
    <message>
        <source>This is missing in the profile: %1.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>Il manque dans le profil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The credentials lack a key.</source>
        <extracomment>For the command line.</extracomment>
        <translation>Il manque une clé dans les identifiants.</translation>
    </message>
    <message>
        <source>The credentials lack %1.</source>
        <extracomment>For the command line. %1 is the name of a key or password.</extracomment>
        <translation>Il manque dans les identifiants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The profile %1 has no key.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>Le profil %1 n’a pas de clé.</translation>
    </message>
    <message>
        <source>The key of the profile %1 lacks %2.</source>
        <extracomment>For the command line. %1 is the name of a profile, %2 of a key or password.</extracomment>
        <translation>Il manque dans la clé du profil %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key belongs to another environment, so it was not sent.</source>
        <translation>La clé appartient à un autre environnement&#xa0;: elle n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Use the right one.</source>
        <extracomment>One: a key.</extracomment>
        <translation>Utilisez la bonne.</translation>
    </message>
    <message>
        <source>Use one that begins with %1.</source>
        <extracomment>One: a key. %1 is the first characters of a key.</extracomment>
        <translation>Utilisez-en une qui commence par %1.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running.</source>
        <translation>Rien ne répond à l’adresse du serveur. Assurez-vous que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check your network.</source>
        <translation>Le nom du serveur est introuvable. Contrôlez votre réseau.</translation>
    </message>
    <message>
        <source>The local sandbox does not run. Try again, or use a profile of a server.</source>
        <translation>Le bac à sable local ne fonctionne pas. Réessayez, ou utilisez un profil relié à un serveur.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La connexion s’est terminée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address.</source>
        <translation>L’adresse du serveur n’est pas une adresse web valide.</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http://, which is for this computer only, because others could read the key on its way. Nothing was sent.</source>
        <translation>L’adresse du serveur commence par http://, ce qui n’est permis que pour cet ordinateur, car d’autres pourraient lire la clé en chemin. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The request was for another server than the one the key belongs to, so it was not sent.</source>
        <translation>La requête était destinée à un autre serveur que celui de la clé&#xa0;: elle n’a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>The server redirects to another address. Amend does not follow, because the key would be sent there too.</source>
        <translation>Le serveur redirige vers une autre adresse. Amend ne suit pas, car la clé y serait envoyée aussi.</translation>
    </message>
    <message>
        <source>The server points to another address for its answer. Amend does not follow, because the key would be sent there too. The change may have been made.</source>
        <translation>Le serveur indique une autre adresse pour sa réponse. Amend ne suit pas, car la clé y serait envoyée aussi. La modification a peut-être été faite.</translation>
    </message>
    <message>
        <source>The server says that nothing has changed since an earlier read (304), but Amend did not ask that. Something between here and the server may keep old answers.</source>
        <translation>Le serveur dit que rien n’a changé depuis une lecture précédente (304), mais Amend ne l’a pas demandé. Quelque chose entre cet ordinateur et le serveur conserve peut-être d’anciennes réponses.</translation>
    </message>
    <message>
        <source>The answer was larger than any record can be, so it was not read.</source>
        <translation>La réponse était plus grande qu’aucune fiche ne peut l’être&#xa0;: elle n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no list of users in it.</source>
        <translation>La réponse du serveur ne contient pas de liste d’utilisateurs.</translation>
    </message>
    <message>
        <source>The server does not offer this.</source>
        <translation>Le serveur ne propose pas cela.</translation>
    </message>
    <message>
        <source>The server wants the sign-in to be confirmed with a second factor first (a step-up), which Amend cannot do. Use a stepped-up auth token.</source>
        <translation>Le serveur exige que la connexion soit d’abord confirmée par un second facteur (step-up), ce qu’Amend ne peut pas faire. Utilisez un jeton d’authentification renforcé.</translation>
    </message>
    <message>
        <source>The server does not change this user here. It may be a root user: those can be read, but are changed through their corporate or consumer only (PATCH /corporates or /consumers).</source>
        <translation>Le serveur ne modifie pas cet utilisateur ici. C’est peut-être un utilisateur root&#xa0;: on peut le lire, mais il ne se modifie que par l’entreprise (corporate) ou le particulier (consumer) dont il dépend (PATCH /corporates ou /consumers).</translation>
    </message>
    <message>
        <source>The same request is still being worked on.</source>
        <translation>La même requête est encore en cours de traitement.</translation>
    </message>
    <message>
        <source>The file %1 changed while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Le fichier %1 a changé pendant l’envoi&#xa0;: Amend a donc arrêté le transfert.</translation>
    </message>
    <message>
        <source>The file %1 could not be read while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Le fichier %1 n’a pas pu être lu pendant l’envoi&#xa0;: Amend a donc arrêté le transfert.</translation>
    </message>
    <message>
        <source>The key (%1) has a space, a line break or another character that no key has, so it was not sent. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>La clé (%1) contient un espace, un saut de ligne ou un autre caractère qu’aucune clé ne contient&#xa0;: elle n’a donc pas été envoyée. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is no sign-in yet: an auth token, or an email address and a password.</source>
        <translation>Il n’y a pas encore d’identifiants de connexion&#xa0;: un jeton d’authentification, ou une adresse e-mail et un mot de passe.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the email address and the password. An account that is not PCI compliant needs its password tokenised.</source>
        <translation>Le serveur n’a pas accepté la connexion. Contrôlez l’adresse e-mail et le mot de passe. Un compte sans conformité PCI doit avoir un mot de passe sous forme de jeton.</translation>
    </message>
    <message>
        <source>The password of the sign-in has expired. Set a new one with the vendor.</source>
        <translation>Le mot de passe de la connexion a expiré. Définissez-en un nouveau chez le fournisseur.</translation>
    </message>
    <message>
        <source>The server says that this sign-in is no longer valid. Try again. If that does not help, use another sign-in.</source>
        <translation>Le serveur dit que cette connexion n’est plus valable. Réessayez. Si cela ne suffit pas, utilisez d’autres identifiants.</translation>
    </message>
    <message>
        <source>Too many sign-ins failed, so the server has locked the account. Try again in 30 minutes.</source>
        <translation>Trop de connexions ont échoué&#xa0;: le serveur a donc verrouillé le compte. Réessayez dans 30 minutes.</translation>
    </message>
    <message>
        <source>The sign-in gave a token that can only choose an identity (type AUTH), not change users. Use the sign-in of a user of one identity, or an auth token.</source>
        <translation>La connexion a donné un jeton qui permet seulement de choisir une identité (type AUTH), pas de modifier des utilisateurs. Utilisez la connexion d’un utilisateur d’une seule identité, ou un jeton d’authentification.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but gave no token.</source>
        <translation>Le serveur a accepté la connexion, mais n’a pas donné de jeton.</translation>
    </message>
    <message>
        <source>There is no user %1 on this server. Check it, or give the user ID.</source>
        <extracomment>%1 is what was typed: a user ID, an email address or a tag.</extracomment>
        <translation>Il n’y a pas d’utilisateur %1 sur ce serveur. Contrôlez la saisie, ou indiquez l’ID utilisateur.</translation>
    </message>
    <message>
        <source>%1 is more than one user: %2. Give one of these IDs.</source>
        <extracomment>%1 is what was typed: an email address or a tag. %2 is a list of user IDs.</extracomment>
        <translation>%1 désigne plusieurs utilisateurs&#xa0;: %2. Indiquez l’un de ces ID.</translation>
    </message>
    <message>
        <source>The changes could not be saved, so nothing was sent. Check the disk, then try again.</source>
        <translation>Les modifications n’ont pas pu être enregistrées&#xa0;: rien n’a donc été envoyé. Contrôlez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The drafts and the outbox could not be opened. An earlier change may be waiting there, so nothing was sent.</source>
        <translation>Les brouillons et la boîte d’envoi n’ont pas pu être ouverts. Une modification antérieure y attend peut-être&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>An earlier change to this record is in the outbox and goes first.</source>
        <translation>Une modification antérieure de cette fiche est dans la boîte d’envoi et passe d’abord.</translation>
    </message>
    <message>
        <source>Another Amend is sending this right now.</source>
        <translation>Une autre instance d’Amend l’envoie en ce moment.</translation>
    </message>
    <message>
        <source>Its profile was removed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>Son profil a été supprimé&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Its profile now has another server than the one that was reviewed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>Le serveur de son profil n’est plus celui de la vérification&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Production is locked, so nothing was sent.</source>
        <translation>La production est verrouillée&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Sending is paused for this profile, so nothing was sent.</source>
        <translation>L’envoi est en pause pour ce profil&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>What was to be sent is damaged on the disk and can&apos;t be read. Look at the record.</source>
        <translation>Ce qui devait être envoyé est endommagé sur le disque et illisible. Regardez la fiche.</translation>
    </message>
    <message>
        <source>It is no longer in the outbox.</source>
        <extracomment>It: a change that was to be sent.</extracomment>
        <translation>Cet envoi n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The bar at the top of the window says why.</source>
        <translation>La barre en haut de la fenêtre indique pourquoi.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows it.</source>
        <translation>`amend outbox list` l’affiche.</translation>
    </message>
    <message>
        <source>`amend outbox list` shows its progress.</source>
        <translation>`amend outbox list` affiche sa progression.</translation>
    </message>
    <message>
        <source>`amend outbox recall` makes it a draft again.</source>
        <translation>`amend outbox recall` en refait un brouillon.</translation>
    </message>
    <message>
        <source>`amend outbox send --production` sends it.</source>
        <translation>`amend outbox send --production` l’envoie.</translation>
    </message>
    <message>
        <source>`amend outbox resume` starts it again.</source>
        <translation>`amend outbox resume` le fait reprendre.</translation>
    </message>
    <message>
        <source>Then remove this line.</source>
        <extracomment>The line of the outbox, after the record was looked at.</extracomment>
        <translation>Supprimez ensuite cette ligne.</translation>
    </message>
    <message>
        <source>Then remove the line with `amend outbox dismiss`.</source>
        <translation>Supprimez ensuite la ligne avec `amend outbox dismiss`.</translation>
    </message>
    <message>
        <source>`amend outbox log` shows what was sent.</source>
        <translation>`amend outbox log` affiche ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Amend did not send this. Check the changes.</source>
        <translation>Amend n’a pas envoyé cela. Contrôlez les modifications.</translation>
    </message>
    <message>
        <source>Fix what is listed, then send again.</source>
        <translation>Corrigez ce qui est indiqué, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The server does not allow this with this key. Ask for the permission, or use another key.</source>
        <translation>Le serveur ne le permet pas avec cette clé. Demandez l’autorisation, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The server knows no such user. Check the user ID and the server.</source>
        <translation>Le serveur ne connaît pas cet utilisateur. Contrôlez l’ID utilisateur et le serveur.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A value is already in use, or can&apos;t be changed now. Fix it, then send again.</source>
        <translation>Une valeur est déjà utilisée ou ne peut pas être modifiée maintenant. Corrigez-la, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The request was too large for the server. Shorten what you changed.</source>
        <translation>La requête était trop grande pour le serveur. Raccourcissez ce que vous avez modifié.</translation>
    </message>
    <message>
        <source>The server takes changes only to a version that it names, but it named none. Tell the vendor.</source>
        <translation>Le serveur n’accepte de modifications que pour une version qu’il nomme, mais il n’en a nommé aucune. Signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>The server refused the changes. Fix what is listed, then send again.</source>
        <translation>Le serveur a refusé les modifications. Corrigez ce qui est indiqué, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The server refused the request (status %1). Nothing was changed.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Le serveur a refusé la requête (état HTTP %1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key does not have the rights that the server asks for. Use a key that may change users.</source>
        <translation>La clé n’a pas les droits que le serveur exige. Utilisez une clé qui permet de modifier des utilisateurs.</translation>
    </message>
    <message>
        <source>The server did not accept the key. Check that it is current and belongs to this environment.</source>
        <translation>Le serveur n’a pas accepté la clé. Assurez-vous qu’elle est à jour et appartient à cet environnement.</translation>
    </message>
    <message>
        <source>The record could not be read when the changes were reviewed. It can be read now, so review them again.</source>
        <translation>La fiche n’a pas pu être lue lors de la vérification des modifications. Elle peut l’être maintenant&#xa0;: vérifiez-les à nouveau.</translation>
    </message>
    <message>
        <source>The record was changed on the server since it was read. Read it again and compare.</source>
        <translation>La fiche a été modifiée sur le serveur depuis sa lecture. Relisez-la et comparez.</translation>
    </message>
    <message>
        <source>The server is busy or limits how often it may be asked.</source>
        <translation>Le serveur est occupé ou limite le nombre de requêtes.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network, then try again.</source>
        <translation>Le serveur est injoignable. Contrôlez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>No clear answer came.</source>
        <translation>Aucune réponse claire n’est arrivée.</translation>
    </message>
    <message>
        <source>The server had a fault (status %1) and did not say what it did.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Le serveur a eu une erreur (état HTTP %1) et n’a pas dit ce qu’il a fait.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>This server does not show its records. You can still change one: only what you enter is sent, and old values are not shown.</source>
        <translation>Ce serveur n’affiche pas ses fiches. Vous pouvez tout de même en modifier une&#xa0;: seul ce que vous saisissez est envoyé, et les anciennes valeurs ne sont pas affichées.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is the label of a field, %2 the title of its section.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>more than 16 MiB</source>
        <extracomment>Stands in brackets behind “… is damaged.”: the file&apos;s size.</extracomment>
        <translation>plus de 16&#xa0;Mio</translation>
    </message>
    <message>
        <source>not a version that this program knows</source>
        <extracomment>Stands in brackets behind “… is damaged.”</extracomment>
        <translation>version que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>installId or profiles missing</source>
        <extracomment>Stands in brackets behind “… is damaged.” installId and profiles are keys: keep them.</extracomment>
        <translation>il manque installId ou profiles</translation>
    </message>
    <message>
        <source>profile %1 is incomplete</source>
        <extracomment>Stands in brackets behind “… is damaged.” %1 is the name or the number of a profile.</extracomment>
        <translation>profil %1 incomplet</translation>
    </message>
    <message>
        <source>There is no usable backup of it. Repair it, or run `amend profile reset`: that moves the file aside and starts without profiles. Drafts stay.</source>
        <translation>Il n’en existe pas de sauvegarde utilisable. Réparez-le, ou exécutez `amend profile reset`&#xa0;: cette commande déplace le fichier et repart sans profils. Les brouillons restent.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a pipe, a device or a broken link. Move it elsewhere.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 n’est pas un fichier, mais un dossier, un tube, un périphérique ou un lien rompu. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 a été écrit par une version plus récente d’Amend et n’a donc pas été modifié. Utilisez cette version.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the disk is full.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Un autre programme garde %1 verrouillé. Attendez qu’il se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program (process %1) keeps %2 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the number of a process, %2 the path of a file.</extracomment>
        <translation>Un autre programme (processus %1) garde %2 verrouillé. Attendez qu’il se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>The file system of %1 has no locks, so two programs could undo each other&apos;s changes. Keep Amend&apos;s folders on another one.</source>
        <extracomment>%1 is the path of a file. Locks: of a file, so that only one program writes to it.</extracomment>
        <translation>Le système de fichiers de %1 n’a pas de verrous&#xa0;: deux programmes pourraient donc annuler leurs modifications l’un l’autre. Placez les dossiers d’Amend sur un autre.</translation>
    </message>
    <message>
        <source>%1 is gone, and its backup was damaged and moved to %2: the profiles are lost. Stored drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 and %2 are paths of files. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 n’existe plus, et sa sauvegarde était endommagée et a été déplacée vers %2&#xa0;: les profils sont perdus. Les brouillons enregistrés sont toujours là, chacun avec la mention «&#xa0;profil manquant&#xa0;». Ajoutez un profil, puis copiez-les vers celui-ci.</translation>
    </message>
    <message>
        <source>%1 is gone, and there is no backup of it: the profiles are lost. Drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 is the path of a file. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 n’existe plus, et il n’en existe pas de sauvegarde&#xa0;: les profils sont perdus. Les brouillons sont toujours là, chacun avec la mention «&#xa0;profil manquant&#xa0;». Ajoutez un profil, puis copiez-les vers celui-ci.</translation>
    </message>
    <message>
        <source>%1 could not be used, so the backup of the profiles took its place. The backup was saved %2. Check that all profiles are there.</source>
        <extracomment>%1 is the path of a file, %2 a time, or a day with a time.</extracomment>
        <translation>%1 n’a pas pu être utilisé&#xa0;: la sauvegarde des profils l’a donc remplacé (enregistrement de la sauvegarde&#xa0;: %2). Assurez-vous que tous les profils sont là.</translation>
    </message>
    <message>
        <source>%1 was damaged. It was moved to %2, and the backup of the profiles took its place. The backup was saved %3. Check that all profiles are there.</source>
        <extracomment>%1 and %2 are paths of files, %3 is a time, or a day with a time.</extracomment>
        <translation>%1 était endommagé. Il a été déplacé vers %2, et la sauvegarde des profils l’a remplacé (enregistrement de la sauvegarde&#xa0;: %3). Assurez-vous que tous les profils sont là.</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>Stands at the beginning of a sentence in place of a file&apos;s name.</extracomment>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1 is gone or can&apos;t be read. Choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 n’existe plus ou est illisible. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Choose another file.</source>
        <extracomment>%1 is the name of a file, %2 the operating system&apos;s reason, without a full stop.</extracomment>
        <translation>%1 est illisible (%2). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG picture nor a PDF file, whatever its name says. Choose one of these.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 n’est ni une image JPEG ni un fichier PDF, quel que soit son nom. Choisissez un fichier de l’un de ces types.</translation>
    </message>
    <message>
        <source>%1 is a %2 file. Choose a JPEG picture or a PDF file.</source>
        <extracomment>%1 is the name of a file, %2 a kind of file, such as PNG.</extracomment>
        <translation>%1 est un fichier %2. Choisissez une image JPEG ou un fichier PDF.</translation>
    </message>
    <message>
        <source>Ask the vendor before you send it again.</source>
        <translation>Demandez au fournisseur avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The server does not list the new document.</source>
        <translation>Le serveur n’indique pas le nouveau document.</translation>
    </message>
    <message>
        <source>The server does not list the new document: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>Le serveur n’indique pas le nouveau document&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask the vendor what happened to it.</source>
        <translation>Demandez au fournisseur ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed.</source>
        <translation>Un document qui était là auparavant n’est plus indiqué.</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>Un document qui était là auparavant n’est plus indiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has %2, and the profile allows %3. Choose a smaller file.</source>
        <extracomment>%1 is the name of a file, %2 its size (12.3 MB), %3 the largest size.</extracomment>
        <translation>%1 fait %2, et le profil permet %3. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>%1 was changed since it was chosen. Look at it and choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 a été modifié depuis que vous l’avez choisi. Regardez-le et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This value</source>
        <extracomment>Stands in a sentence in place of a field&apos;s label, mostly at its beginning.</extracomment>
        <translation>Cette valeur</translation>
    </message>
    <message>
        <source>This may mean %1 or %2.</source>
        <extracomment>%1 and %2 are dates as the API writes them: 2000-04-03, 2000-03-04.</extracomment>
        <translation>Cela peut signifier %1 ou %2.</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <extracomment>%1 is a value that is probably right. It follows a sentence that says what is wrong.</extracomment>
        <translation>Utiliser «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1: the profile does not allow this value. Choose another.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: le profil ne permet pas cette valeur. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1: the profile allows only these values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1&#xa0;: le profil ne permet que ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was left out, because the record already has this value.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été laissé de côté, car la fiche a déjà cette valeur.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed through this API. Leave it out.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: modification impossible par cette API. Laissez ce champ de côté.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Check the name or leave it out.</source>
        <extracomment>%1 is a key of a JSON object, as it was written.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de ce formulaire. Contrôlez le nom ou laissez ce champ de côté.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Did you mean “%2”?</source>
        <extracomment>%1 is a key of a JSON object, as it was written; %2 is the key that was probably meant.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de ce formulaire. Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>This is not a JSON object: it is nested too deep at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Ce n’est pas un objet JSON&#xa0;: trop de niveaux imbriqués à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object: at line %1, column %2 is something that JSON does not accept as a number.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Ce n’est pas un objet JSON&#xa0;: à la ligne %1, colonne %2, il y a quelque chose que JSON n’accepte pas comme nombre.</translation>
    </message>
    <message>
        <source>This is not a JSON object: there is more than one value, or none, at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Ce n’est pas un objet JSON&#xa0;: il y a plusieurs valeurs, ou aucune, à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This is not a JSON object (%1, line %2, column %3).</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>Ce n’est pas un objet JSON (%1, ligne %2, colonne %3).</translation>
    </message>
    <message>
        <source>This text is not UTF-8: it looks like %1. Save it as UTF-8.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>Ce texte n’est pas en UTF-8&#xa0;: il semble être en %1. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Check commas, quotes and braces.</source>
        <translation>Contrôlez les virgules, les guillemets et les accolades.</translation>
    </message>
    <message>
        <source>The user ID begins or ends with a space. Remove it.</source>
        <translation>L’ID utilisateur commence ou se termine par un espace. Supprimez-le.</translation>
    </message>
    <message>
        <source>Enter a user ID like %1.</source>
        <extracomment>%1 is an example of a user ID.</extracomment>
        <translation>Saisissez un ID utilisateur comme %1.</translation>
    </message>
    <message>
        <source>Enter the user ID. %1</source>
        <extracomment>%1 is a remark of the form: what a user ID looks like, and where to find it.</extracomment>
        <translation>Saisissez l’ID utilisateur. %1</translation>
    </message>
    <message>
        <source>Enter the user ID as the vendor&apos;s dashboard shows it.</source>
        <translation>Saisissez l’ID utilisateur tel que le tableau de bord du fournisseur l’affiche.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Send empty text instead.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1&#xa0;: on sait que le serveur refuse null, bien que sa description le permette. Envoyez plutôt un texte vide.</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1&#xa0;: on sait que le serveur refuse null, bien que sa description le permette. Saisissez une valeur, ou laissez ce champ de côté.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record. Leave it as it was.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: modification impossible pour cette fiche. Laissez la valeur d’avant.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record: %2</source>
        <extracomment>%1 is the label of a field, %2 a whole sentence that says why.</extracomment>
        <translation>%1&#xa0;: modification impossible pour cette fiche. %2</translation>
    </message>
    <message>
        <source>%1: it is not known whether this can be changed on this record.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: on ne sait pas si une modification est possible pour cette fiche.</translation>
    </message>
    <message>
        <source>%1 has only white space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: il n’y a que des espaces. Supprimez-les.</translation>
    </message>
    <message>
        <source>%1 has a line break in it, but can have one line only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: il y a un saut de ligne, mais une seule ligne est possible.</translation>
    </message>
    <message>
        <source>%1 has a tab in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: il y a une tabulation. Supprimez-la.</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space or a line break. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: il y a des espaces ou un saut de ligne au début ou à la fin. Supprimez-les.</translation>
    </message>
    <message>
        <source>%1 has a � in place of a letter that was lost. Type the letter.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: un � remplace une lettre perdue. Saisissez cette lettre.</translation>
    </message>
    <message>
        <source>%1 has characters in it that can&apos;t be seen. Remove them if they came with a paste.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: il y a des caractères invisibles. Supprimez-les s’ils viennent d’un collage.</translation>
    </message>
    <message>
        <source>This is the text “null”. To empty the field: --clear %1.</source>
        <extracomment>%1 is the path of a field. &quot;--clear&quot; is a part of a command: keep it.</extracomment>
        <translation>C’est le texte «&#xa0;null&#xa0;». Pour vider le champ&#xa0;: --clear %1.</translation>
    </message>
    <message>
        <source>There is nothing to send. Change at least one field.</source>
        <translation>Il n’y a rien à envoyer. Modifiez au moins un champ.</translation>
    </message>
    <message>
        <source>“%1” is in the same object twice (line %2, column %3). Keep one of them.</source>
        <extracomment>%1 is a key of a JSON object.</extracomment>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le même objet (ligne %2, colonne %3). N’en gardez qu’un.</translation>
    </message>
    <message>
        <source>The number at line %1, column %2 has more than 1,000 characters. Shorten it.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Le nombre à la ligne %1, colonne %2 a plus de 1&#xa0;000 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The key at line %1, column %2 is one that Amend keeps for itself. Rename it.</source>
        <extracomment>%1 and %2 are numbers. A key of a JSON object.</extracomment>
        <translation>La clé à la ligne %1, colonne %2 est réservée à Amend. Renommez-la.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t empty it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To empty it is to send an empty text.</extracomment>
        <translation>%1&#xa0;: cette API n’accepte pas de texte vide ici. Saisissez une autre valeur, ou laissez celle d’avant.</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t clear it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To clear it is to remove its value on the server.</extracomment>
        <translation>%1&#xa0;: cette API ne permet pas de vider ce champ. Saisissez une autre valeur, ou laissez celle d’avant.</translation>
    </message>
    <message>
        <source>This record was not read, so Amend can&apos;t check that it is of this kind and in a status that allows changes. Check that yourself first.</source>
        <translation>Cette fiche n’a pas été lue&#xa0;: Amend ne peut donc pas contrôler qu’elle est de ce type et dans un statut qui permet les modifications. Contrôlez-le d’abord vous-même.</translation>
    </message>
    <message>
        <source>%1 is always sent whole, and what the server has is not known. Read the record first, or fill in every field of it.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1&#xa0;: l’ensemble est toujours envoyé en entier, et on ne sait pas ce que contient le serveur. Lisez d’abord la fiche, ou remplissez tous ces champs.</translation>
    </message>
    <message>
        <source>%1 does not meet the rule “%2”. Check the value.</source>
        <extracomment>%1 is the label of a field, %2 the name of a rule in a file.</extracomment>
        <translation>%1&#xa0;: la règle «&#xa0;%2&#xa0;» n’est pas respectée. Contrôlez la valeur.</translation>
    </message>
    <message>
        <source>%1 may have letters A to Z, digits, single spaces and - . , &apos; only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: seuls les lettres de A à Z, les chiffres, les espaces simples et - . , &apos; sont permis.</translation>
    </message>
    <message>
        <source>%1 must begin with a letter A to Z or a digit.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: la valeur doit commencer par une lettre de A à Z ou un chiffre.</translation>
    </message>
    <message>
        <source>%1 may have single spaces between words only, none at its ends.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: seuls des espaces simples entre les mots sont permis, aucun au début ni à la fin.</translation>
    </message>
    <message>
        <source>%1: enter a date in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1&#xa0;: saisissez une date passée.</translation>
    </message>
    <message>
        <source>This month does not have that many days. Check the day and the month.</source>
        <translation>Ce mois n’a pas autant de jours. Contrôlez le jour et le mois.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n days. Check the day and the month.</source>
        <extracomment>%1 is a month with its year. It is always 28 to 31 days.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: ce mois a %n jour. Contrôlez le jour et le mois.</numerusform>
            <numerusform>%1&#xa0;: ce mois a %n jours. Contrôlez le jour et le mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country code and number together can have %n characters, including the +. Check both.</source>
        <translation>
            <numerusform>L’indicatif du pays et le numéro peuvent avoir ensemble %n caractère, signe + compris. Contrôlez les deux.</numerusform>
            <numerusform>L’indicatif du pays et le numéro peuvent avoir ensemble %n caractères, signe + compris. Contrôlez les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have capital letters A to Z, digits and _ only, like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: seuls sont permis les majuscules de A à Z, les chiffres et _, comme dans %2.</translation>
    </message>
    <message>
        <source>%1: this value was not seen before, and the vendor does not publish its list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: cette valeur n’a encore jamais été vue, et le fournisseur ne publie pas sa liste.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Remove it.</source>
        <extracomment>%1 is a kind of document, such as SSN.</extracomment>
        <translation>Une fois l’utilisateur vérifié, le fournisseur n’accepte plus de nouveau document de ce type&#xa0;: %1. Supprimez-le.</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Amend does not know the status “%2”. Remove the document.</source>
        <extracomment>%1 is a kind of document, such as SSN; %2 is a code of the vendor.</extracomment>
        <translation>Une fois l’utilisateur vérifié, le fournisseur n’accepte plus de nouveau document de ce type&#xa0;: %1. Amend ne connaît pas le statut «&#xa0;%2&#xa0;». Supprimez le document.</translation>
    </message>
    <message>
        <source>The file is not what its data URL says it is. Encode a JPEG or PDF file, and name its kind.</source>
        <translation>Le fichier n’est pas ce qu’indique son URL de données. Encodez un fichier JPEG ou PDF, et indiquez son type.</translation>
    </message>
    <message>
        <source>What follows “base64,” is not correct base64. Encode the file again.</source>
        <translation>Ce qui suit «&#xa0;base64,&#xa0;» n’est pas du base64 correct. Encodez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>%1 must be a JPEG or PDF file as a data URL, like data:image/jpg;base64,….</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: indiquez un fichier JPEG ou PDF sous forme d’URL de données, comme data:image/jpg;base64,….</translation>
    </message>
    <message>
        <source>%1 must not be before the date that it follows.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1&#xa0;: la date ne doit pas être antérieure à celle qu’elle suit.</translation>
    </message>
    <message>
        <source>%1 must be the same as or after “%2”.</source>
        <extracomment>%1 and %2 are the labels of two dates.</extracomment>
        <translation>%1&#xa0;: la date doit être identique ou postérieure à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This looks like an email address.</source>
        <translation>Cela ressemble à une adresse e-mail.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Cela ressemble à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation>Cela ressemble au nom d’une personne.</translation>
    </message>
    <message>
        <source>%1 must not tell who the person is: use an ID that means nothing to others.</source>
        <extracomment>%1 is the label of a field for an ID of one&apos;s own.</extracomment>
        <translation>%1&#xa0;: la valeur ne doit pas révéler qui est la personne. Utilisez un ID qui ne dit rien aux autres.</translation>
    </message>
    <message>
        <source>%1: this is not one of the usual values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1&#xa0;: ce n’est pas l’une des valeurs habituelles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1&#xa0;: la valeur doit être comprise entre %2 et %3.</translation>
    </message>
    <message>
        <source>This is a PDF file. The vendor&apos;s own sample has one, but its documentation names JPEG pictures only.</source>
        <translation>C’est un fichier PDF. L’exemple du fournisseur en contient un, mais sa documentation ne mentionne que des images JPEG.</translation>
    </message>
    <message>
        <source>This is a PDF file, and the vendor asks for JPEG pictures of identity documents. Choose a picture if you have one.</source>
        <translation>C’est un fichier PDF, et le fournisseur demande des images JPEG pour les pièces d’identité. Choisissez une image si vous en avez une.</translation>
    </message>
    <message>
        <source>%1: Amend sends empty text to remove it. The vendor does not document this, so look at the answer afterwards.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: Amend envoie un texte vide pour supprimer la valeur. Le fournisseur ne le documente pas&#xa0;: regardez donc la réponse ensuite.</translation>
    </message>
    <message>
        <source>%1 has a space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: il y a un espace. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is hidden by asterisks, as the vendor shows it. Enter the whole one.</source>
        <extracomment>%1 is the label of a field. The asterisks are in the value: *****1112.</extracomment>
        <translation>%1&#xa0;: la valeur est masquée par des astérisques, comme le fournisseur l’affiche. Saisissez-la en entier.</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits, without dashes or spaces.</source>
        <translation>Un numéro de sécurité sociale américain (SSN) a neuf chiffres, sans tirets ni espaces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters, and the server may refuse it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: la valeur a plus de %n caractère, et le serveur peut la refuser.</numerusform>
            <numerusform>%1&#xa0;: la valeur a plus de %n caractères, et le serveur peut la refuser.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enter a date in the past, for example %2.</source>
        <extracomment>%1 is the label of a date, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez une date passée, par exemple %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: this means an age of more than %n years.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: cela correspond à un âge de plus de %n an.</numerusform>
            <numerusform>%1&#xa0;: cela correspond à un âge de plus de %n ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</source>
        <translation>
            <numerusform>Cette personne a moins de %n an et n’a pas de garant (mandataire médical), nécessaire pour les commandes de laboratoire d’un mineur.</numerusform>
            <numerusform>Cette personne a moins de %n ans et n’a pas de garant (mandataire médical), nécessaire pour les commandes de laboratoire d’un mineur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is usually %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1&#xa0;: la valeur est d’habitude d’au moins %2.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1&#xa0;: cette date est passée.</translation>
    </message>
    <message>
        <source>%1: enter a value. This API does not accept an empty one.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: saisissez une valeur. Cette API n’accepte pas de valeur vide.</translation>
    </message>
    <message>
        <source>%1 needs %2 to %3 digits and nothing else, like %4.</source>
        <extracomment>%1 is the label of a phone number, %2 and %3 are numbers, %4 is an example.</extracomment>
        <translation>%1&#xa0;: saisissez de %2 à %3 chiffres et rien d’autre, comme %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n digits, and the server may refuse it.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: le numéro a moins de %n chiffre, et le serveur peut le refuser.</numerusform>
            <numerusform>%1&#xa0;: le numéro a moins de %n chiffres, et le serveur peut le refuser.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number. Enter only the number, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: il y a des lettres ou d’autres caractères qui ne font pas partie d’un numéro de téléphone. Saisissez uniquement le numéro, comme %2.</translation>
    </message>
    <message>
        <source>%1: enter the number without its extension, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez le numéro sans son poste, comme %2.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers. Enter one of them, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: il semble y avoir deux numéros. Saisissez-en un, comme %2.</translation>
    </message>
    <message>
        <source>%1: enter the number with its country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez le numéro avec l’indicatif du pays, comme %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code or the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: le numéro ne peut pas être lu avec certitude. Contrôlez ses chiffres, et ajoutez l’indicatif régional ou celui du pays, comme %2.</translation>
    </message>
    <message>
        <source>%1: write the number as a + and digits, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: écrivez le numéro avec un + et des chiffres, comme %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix. Begin with the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1&#xa0;: le numéro commence par un préfixe de sortie. Commencez par l’indicatif du pays, comme %2.</translation>
    </message>
    <message>
        <source>%1: write the number as it follows the country code: digits only, without a prefix for calls within the country.</source>
        <extracomment>%1 is the label of a phone number. The prefix is the 0 before the area code.</extracomment>
        <translation>%1&#xa0;: écrivez le numéro tel qu’il suit l’indicatif du pays&#xa0;: des chiffres uniquement, sans préfixe pour les appels nationaux.</translation>
    </message>
    <message>
        <source>Enter the country code, too: the number is read with it.</source>
        <translation>Saisissez aussi l’indicatif du pays&#xa0;: le numéro est lu avec lui.</translation>
    </message>
    <message>
        <source>%1 has a country code of its own. Enter that in the field for the country code, and only the rest here.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1&#xa0;: le numéro contient déjà un indicatif de pays. Saisissez celui-ci dans le champ de l’indicatif, et seulement le reste ici.</translation>
    </message>
    <message>
        <source>%1: no number like this can be dialled. Check its country code, its area code and its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1&#xa0;: aucun numéro de ce genre ne peut être appelé. Contrôlez l’indicatif du pays, l’indicatif régional et les chiffres.</translation>
    </message>
    <message>
        <source>%1: this API does not accept this number, however it is written. Check its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1&#xa0;: cette API n’accepte pas ce numéro, quelle que soit la façon de l’écrire. Contrôlez les chiffres.</translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: il y a des lettres ou d’autres caractères qui ne font pas partie d’un numéro de téléphone comme %2.</translation>
    </message>
    <message>
        <source>%1 has an extension behind the number.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1&#xa0;: il y a un numéro de poste après le numéro.</translation>
    </message>
    <message>
        <source>%1: these look like two numbers.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1&#xa0;: il semble y avoir deux numéros.</translation>
    </message>
    <message>
        <source>%1 has no country code, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: l’indicatif du pays manque. Exemple correct&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has other signs than a + and digits, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: il y a d’autres signes qu’un + et des chiffres, contrairement à %2.</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix, not with the country code like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1&#xa0;: le numéro commence par un préfixe de sortie, et non par l’indicatif du pays comme %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1&#xa0;: le numéro ne peut pas être lu avec certitude. Contrôlez ses chiffres, et ajoutez l’indicatif régional, comme %2.</translation>
    </message>
    <message>
        <source>It can mean one of these: %1.</source>
        <extracomment>%1 is a list of codes of countries, states or time zones.</extracomment>
        <translation>Cela peut signifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none. Clear it if it is left over from another country.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1&#xa0;: les adresses de ce pays (%2) n’en ont pas. Videz ce champ s’il vient d’un autre pays.</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none, so empty text is sent.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1&#xa0;: les adresses de ce pays (%2) n’en ont pas&#x202f;; un texte vide est donc envoyé.</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it if the address in %2 has one: the server may refuse empty text.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1&#xa0;: ce champ est vide. Remplissez-le si l’adresse dans ce pays (%2) en a besoin&#xa0;: le serveur peut refuser un texte vide.</translation>
    </message>
    <message>
        <source>This code is in use, but it is not in ISO 3166-1: the vendor may not know it.</source>
        <translation>Ce code est utilisé, mais il ne figure pas dans ISO 3166-1&#xa0;: le fournisseur ne le connaît peut-être pas.</translation>
    </message>
    <message>
        <source>%1: this is not on the list. The codes of countries have two letters, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: ce n’est pas dans la liste. Les codes de pays ont deux lettres, comme US.</translation>
    </message>
    <message>
        <source>%1: choose a country from the list, or enter its two-letter code, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: choisissez un pays dans la liste, ou saisissez son code à deux lettres, comme US.</translation>
    </message>
    <message>
        <source>%1: this is not in the chosen country.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1&#xa0;: ce n’est pas dans le pays choisi.</translation>
    </message>
    <message>
        <source>%1: this is a name, not a code.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1&#xa0;: c’est un nom, pas un code.</translation>
    </message>
    <message>
        <source>%1: enter the code, not the name.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1&#xa0;: saisissez le code, pas le nom.</translation>
    </message>
    <message>
        <source>%1: choose one of the chosen country from the list, or enter its code, like AZ.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1&#xa0;: choisissez une valeur du pays choisi dans la liste, ou saisissez son code, comme AZ.</translation>
    </message>
    <message>
        <source>%1 usually has 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1&#xa0;: il y a d’habitude 5 chiffres, ou 5+4, comme 85004 ou 85004-1234.</translation>
    </message>
    <message>
        <source>%1: enter 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1&#xa0;: saisissez 5 chiffres, ou 5+4, comme 85004 ou 85004-1234.</translation>
    </message>
    <message>
        <source>%1: this belongs to the state %2, not to %3.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 and %3 are codes of states.</extracomment>
        <translation>%1&#xa0;: cela appartient à l’État %2, et non à %3.</translation>
    </message>
    <message>
        <source>%1: this does not belong to the state %2.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 the code of a state.</extracomment>
        <translation>%1&#xa0;: cela n’appartient pas à l’État %2.</translation>
    </message>
    <message>
        <source>%1: choose a time zone from the list, like Europe/London.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: choisissez un fuseau horaire dans la liste, comme Europe/London.</translation>
    </message>
    <message>
        <source>This key belongs to “%1”. Use one that begins with %2, or change the environment.</source>
        <extracomment>%1 is an environment of the vendor, %2 the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Cette clé appartient à «&#xa0;%1&#xa0;». Utilisez-en une qui commence par %2, ou changez l’environnement.</translation>
    </message>
    <message>
        <source>Use a key that begins with %1, or change the environment.</source>
        <extracomment>%1 is the first characters of a key. Environment: in the profile.</extracomment>
        <translation>Utilisez une clé qui commence par %1, ou changez l’environnement.</translation>
    </message>
    <message>
        <source>This does not look like a key of this API. They begin with one of: %1. Check that you copied all of it.</source>
        <extracomment>%1 is a list of what keys begin with.</extracomment>
        <translation>Cela ne ressemble pas à une clé de cette API. Ses clés commencent par l’un de ces préfixes&#xa0;: %1. Assurez-vous d’avoir copié la clé en entier.</translation>
    </message>
    <message>
        <source>This does not look like a key of this environment. Check both.</source>
        <translation>Cela ne ressemble pas à une clé de cet environnement. Contrôlez les deux.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A noun: a key for an API.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1&#xa0;: il manque cette information. Saisissez-la.</translation>
    </message>
    <message>
        <source>%1 has a space, a line break or another character that no key has. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1&#xa0;: il y a un espace, un saut de ligne ou un autre caractère qu’aucune clé ne contient. Copiez la valeur à nouveau.</translation>
    </message>
    <message>
        <source>Enter a name for the profile, like Support sandbox.</source>
        <extracomment>“Support sandbox” is an example.</extracomment>
        <translation>Saisissez un nom pour le profil, comme «&#xa0;Assistance bac à sable&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address: the vendor publishes none. It looks like https://api.your-company.com.</source>
        <translation>Saisissez l’adresse du serveur&#xa0;: le fournisseur n’en publie pas. Elle ressemble à https://api.your-company.com.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in full, like https://api.your-company.com, without a user name, a question mark or a #.</source>
        <translation>Saisissez l’adresse complète du serveur, comme https://api.your-company.com, sans nom d’utilisateur, point d’interrogation ni #.</translation>
    </message>
    <message>
        <source>Use https:// here. Plain http:// is for this computer only, because others on the way could read the key.</source>
        <translation>Utilisez https:// ici. http:// sans chiffrement n’est permis que pour cet ordinateur, car d’autres pourraient lire la clé en chemin.</translation>
    </message>
    <message>
        <source>example.com is a placeholder, not a server. Enter the address of your own.</source>
        <translation>example.com est une adresse d’exemple, pas un serveur. Saisissez l’adresse du vôtre.</translation>
    </message>
    <message>
        <source>This host</source>
        <extracomment>Stands at the beginning of a sentence in place of a host&apos;s name.</extracomment>
        <translation>Cet hôte</translation>
    </message>
    <message>
        <source>%1 is known to be a production server. Mark the profile as production, or enter another address.</source>
        <extracomment>%1 is the name of a host, or “This host”. Production is a tier in the profile.</extracomment>
        <translation>%1 est un serveur de production connu. Marquez le profil comme profil de production, ou saisissez une autre adresse.</translation>
    </message>
    <message>
        <source>“Local” is for servers on this computer, like http://127.0.0.1:8080. Choose sandbox or production for this one.</source>
        <extracomment>“Local”, sandbox and production are the tiers that a profile can have.</extracomment>
        <translation>«&#xa0;Local&#xa0;» est réservé aux serveurs de cet ordinateur, comme http://127.0.0.1:8080. Choisissez bac à sable ou production pour celui-ci.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be null. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1&#xa0;: null n’est pas possible. Saisissez une valeur, ou laissez ce champ de côté.</translation>
    </message>
    <message>
        <source>If there is none, clear it: then it is sent as empty text.</source>
        <extracomment>It follows “State: enter a value.” To clear it is to empty the field.</extracomment>
        <translation>S’il n’y en a pas, videz le champ&#xa0;: un texte vide est alors envoyé.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez un nombre entier, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 must be a number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez un nombre, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1 is the label of a field. &quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>%1&#xa0;: la valeur doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 must be a group of fields (a JSON object).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: ce doit être un groupe de champs (un objet JSON).</translation>
    </message>
    <message>
        <source>%1 must be a list (a JSON array).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: ce doit être une liste (un tableau JSON).</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: ce doit être du texte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or more.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: saisissez au moins %n caractère.</numerusform>
            <numerusform>%1&#xa0;: saisissez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or fewer. Shorten it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n caractère au plus. Raccourcissez la valeur.</numerusform>
            <numerusform>%1&#xa0;: %n caractères au plus. Raccourcissez la valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it would take too long to compare this with the API&apos;s pattern %2. Check it yourself.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1&#xa0;: comparer cette valeur avec le motif %2 de l’API prendrait trop de temps. Contrôlez-la vous-même.</translation>
    </message>
    <message>
        <source>%1: write it like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: écrivez la valeur comme %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. %2</source>
        <extracomment>%1 is the label of a field, %2 a remark of the form about what to enter.</extracomment>
        <translation>%1&#xa0;: ce n’est pas la forme que cette API accepte. %2</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. It must match %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1&#xa0;: ce n’est pas la forme que cette API accepte. La valeur doit correspondre à %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date, written as YYYY-MM-DD, like 1980-03-13.</source>
        <extracomment>%1 is the label of a field. YYYY-MM-DD is year, month and day in digits.</extracomment>
        <translation>%1&#xa0;: saisissez une date réelle, écrite AAAA-MM-JJ, comme 1980-03-13.</translation>
    </message>
    <message>
        <source>%1 must be a real date, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez une date réelle, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 must be a UUID: 36 characters like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez un UUID, soit 36 caractères comme %2.</translation>
    </message>
    <message>
        <source>%1 must be a real date and time with its zone, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez une date et une heure réelles avec leur fuseau, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole web address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez une adresse web complète, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 must be the name of a computer, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez le nom d’un ordinateur, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 must be an IP address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1&#xa0;: saisissez une adresse IP, par exemple %2.</translation>
    </message>
    <message>
        <source>%1 is larger or smaller than this API can hold.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: la valeur est plus grande ou plus petite que ce que cette API peut contenir.</translation>
    </message>
    <message>
        <source>%1 is not a valid “%2”. Check it.</source>
        <extracomment>%1 is the label of a field, %2 the name of a format in JSON Schema, such as “duration”.</extracomment>
        <translation>%1&#xa0;: ce n’est pas une valeur «&#xa0;%2&#xa0;» valide. Contrôlez-la.</translation>
    </message>
    <message>
        <source>%1: this value is not in the vendor&apos;s list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: cette valeur n’est pas dans la liste du fournisseur.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1&#xa0;: la valeur doit être l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: choose a value from the list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: choisissez une valeur dans la liste.</translation>
    </message>
    <message>
        <source>%1: choose one of these: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1&#xa0;: choisissez l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
    <message>
        <source>%1: fill in its fields.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1&#xa0;: remplissez ces champs.</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>%1 is the label of a field for a file.</extracomment>
        <translation>%1&#xa0;: choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1: choose a value.</source>
        <extracomment>%1 is the label of a field with a list of values.</extracomment>
        <translation>%1&#xa0;: choisissez une valeur.</translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: saisissez une valeur.</translation>
    </message>
    <message>
        <source>This does not look like an email address, like name@example.com.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail, comme name@example.com.</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like name@example.com.</source>
        <translation>Saisissez une adresse e-mail au bon format, comme name@example.com.</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1&#xa0;: la valeur doit être d’au moins %2.</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1&#xa0;: la valeur doit être d’au plus %2.</translation>
    </message>
    <message>
        <source>%1 must be more than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1&#xa0;: la valeur doit être supérieure à %2.</translation>
    </message>
    <message>
        <source>%1 must be less than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1&#xa0;: la valeur doit être inférieure à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 must have %n new entries or more.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: ajoutez au moins %n nouvelle entrée.</numerusform>
            <numerusform>%1&#xa0;: ajoutez au moins %n nouvelles entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n new entries at most.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n nouvelle entrée au plus.</numerusform>
            <numerusform>%1&#xa0;: %n nouvelles entrées au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A place in a file. %1 is the path of the file, %2 a JSON Pointer: /info/title.</extracomment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>This API description can&apos;t be used: %1: %2.</source>
        <extracomment>%1 is a file, or a place in it. %2 says what is wrong there: “is not a JSON object”.</extracomment>
        <translation>Cette description d’API est inutilisable. %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password settings.</source>
        <extracomment>A keyring.</extracomment>
        <translation>Créez-en un dans la gestion des mots de passe de votre bureau.</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <extracomment>The access to the keychain.</extracomment>
        <translation>Autorisez-le et réessayez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>To keep it, unlock the keychain and enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Pour la conserver, déverrouillez le trousseau de clés et saisissez la clé à nouveau.</translation>
    </message>
    <message>
        <source>To keep it, create a keyring in your desktop&apos;s password settings.</source>
        <extracomment>The key.</extracomment>
        <translation>Pour la conserver, créez un trousseau dans la gestion des mots de passe de votre bureau.</translation>
    </message>
    <message>
        <source>To keep it, install a keychain (GNOME Keyring or KWallet).</source>
        <extracomment>The key.</extracomment>
        <translation>Pour la conserver, installez un trousseau de clés (GNOME Keyring ou KWallet).</translation>
    </message>
    <message>
        <source>To keep it, enter it again and allow the access.</source>
        <extracomment>The key.</extracomment>
        <translation>Pour la conserver, saisissez-la à nouveau et autorisez l’accès.</translation>
    </message>
    <message>
        <source>To keep it, forget the stored key first, then enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>Pour la conserver, oubliez d’abord la clé enregistrée, puis saisissez la clé à nouveau.</translation>
    </message>
    <message>
        <source>To keep it, enter it again.</source>
        <extracomment>The key.</extracomment>
        <translation>Pour la conserver, saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The key is not in the keychain.</source>
        <translation>La clé n’est pas dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain service has no keyring yet.</source>
        <translation>Le service de trousseau de clés n’a pas encore de trousseau.</translation>
    </message>
    <message>
        <source>This computer has no keychain service.</source>
        <translation>Cet ordinateur n’a pas de service de trousseau de clés.</translation>
    </message>
    <message>
        <source>Access to the keychain was denied.</source>
        <translation>L’accès au trousseau de clés a été refusé.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau de clés n’a pas répondu.</translation>
    </message>
    <message>
        <source>The key&apos;s entry in the keychain is damaged.</source>
        <translation>L’entrée de la clé dans le trousseau de clés est endommagée.</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>Le trousseau de clés a signalé une erreur.</translation>
    </message>
    <message>
        <source>You can also enter the key in the profile: it is then kept until Amend is closed.</source>
        <translation>Vous pouvez aussi saisir la clé dans le profil&#xa0;: elle est alors conservée jusqu’à la fermeture d’Amend.</translation>
    </message>
    <message>
        <source>You can also give the key with --credentials -.</source>
        <translation>Vous pouvez aussi indiquer la clé avec --credentials -.</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what the keychain service said.</extracomment>
        <translation>Réponse du trousseau de clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key is kept only until Amend is closed.</source>
        <translation>La clé n’est conservée que jusqu’à la fermeture d’Amend.</translation>
    </message>
    <message>
        <source>It is not known whether the key was stored. `amend key test` tells.</source>
        <translation>On ne sait pas si la clé a été enregistrée. `amend key test` l’indique.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>La clé n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The server accepted what was sent, but look at this:</source>
        <translation>Le serveur a accepté ce qui a été envoyé, mais regardez ceci&#xa0;:</translation>
    </message>
    <message>
        <source>The server accepted the changes, but has other values than you sent. They are listed below.</source>
        <translation>Le serveur a accepté les modifications, mais a d’autres valeurs que celles que vous avez envoyées. Elles sont indiquées ci-dessous.</translation>
    </message>
    <message>
        <source>Amend can&apos;t tell whether it has the documents.</source>
        <translation>Amend ne peut pas dire s’il a les documents.</translation>
    </message>
    <message>
        <source>The server accepted the changes. Amend can&apos;t tell whether it has the documents.</source>
        <translation>Le serveur a accepté les modifications. Amend ne peut pas dire s’il a les documents.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show the record. Read it again to see what it has.</source>
        <translation>Le serveur a accepté les modifications, mais n’a pas affiché la fiche. Relisez-la pour voir ce qu’il a.</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show all of them. Read the record again to see what it has.</source>
        <translation>Le serveur a accepté les modifications, mais ne les a pas toutes affichées. Relisez la fiche pour voir ce qu’il a.</translation>
    </message>
    <message>
        <source>The server has what you sent.</source>
        <translation>Le serveur a ce que vous avez envoyé.</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor</source>
        <translation>La connexion exige un second facteur</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>La clé manque</translation>
    </message>
    <message>
        <source>The key can&apos;t be used</source>
        <translation>La clé est inutilisable</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>The key can&apos;t be read</source>
        <translation>La clé est illisible</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>L’envoi est en pause</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>La clé n’a pas été acceptée</translation>
    </message>
    <message>
        <source>The changes were applied</source>
        <translation>Les modifications ont été appliquées</translation>
    </message>
    <message>
        <source>There was nothing to send</source>
        <translation>Il n’y avait rien à envoyer</translation>
    </message>
    <message>
        <source>The changes are ready to send</source>
        <translation>Les modifications sont prêtes à être envoyées</translation>
    </message>
    <message>
        <source>The changes can&apos;t be sent yet</source>
        <translation>Les modifications ne peuvent pas encore être envoyées</translation>
    </message>
    <message>
        <source>The server refused the changes</source>
        <translation>Le serveur a refusé les modifications</translation>
    </message>
    <message>
        <source>Review the changes again</source>
        <translation>Vérifiez à nouveau les modifications</translation>
    </message>
    <message>
        <source>The record changed meanwhile</source>
        <translation>La fiche a changé entre-temps</translation>
    </message>
    <message>
        <source>The server can&apos;t take the changes now</source>
        <translation>Le serveur ne peut pas accepter les modifications maintenant</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied</source>
        <translation>On ne sait pas si les modifications ont été appliquées</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>L’envoi a été annulé</translation>
    </message>
    <message>
        <source>The server already has these values.</source>
        <translation>Le serveur a déjà ces valeurs.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are kept.</source>
        <translation>Rien n’a été envoyé, et vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your changes are kept. Read the record again, then review your changes.</source>
        <translation>Rien n’a été modifié sur le serveur, et vos modifications sont conservées. Relisez la fiche, puis vérifiez vos modifications.</translation>
    </message>
    <message>
        <source>Somebody changed the same fields. Nothing was sent, and your changes are kept. Choose a value for each of them, then review again.</source>
        <translation>Quelqu’un a modifié les mêmes champs. Rien n’a été envoyé, et vos modifications sont conservées. Choisissez une valeur pour chacun, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Fix what is listed here, then review and send again. Your changes are kept.</source>
        <translation>Corrigez ce qui est indiqué ici, puis vérifiez et envoyez à nouveau. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The record was read again and does not show all your changes, but they may still arrive.</source>
        <translation>La fiche a été relue et n’affiche pas toutes vos modifications, mais elles peuvent encore arriver.</translation>
    </message>
    <message>
        <source>Your changes are kept. Read the record again to see whether they arrived, before you send again.</source>
        <translation>Vos modifications sont conservées. Avant de les renvoyer, relisez la fiche pour voir si elles sont arrivées.</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Stands in place of a person&apos;s name, which is hidden. %1 is the end of the user ID: …ba18. A noun.</extracomment>
        <translation>Fiche %1</translation>
    </message>
    <message>
        <source>The local sandbox is a program of its own, and it is missing: %1. Install Amend again, or use a profile of a server.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le bac à sable local est un programme séparé, et il manque&#xa0;: %1. Réinstallez Amend, ou utilisez un profil relié à un serveur.</translation>
    </message>
    <message>
        <source>The local sandbox could not be started: %1</source>
        <extracomment>%1 is the operating system&apos;s reason, or what the sandbox said.</extracomment>
        <translation>Le bac à sable local n’a pas pu être démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another.</source>
        <extracomment>%1 is the number of a network port.</extracomment>
        <translation>Le port %1 est déjà utilisé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no fault %1. There are: %2.</source>
        <extracomment>A fault is one that the sandbox makes on purpose. %1 is its name, %2 a list of names.</extracomment>
        <translation>Il n’y a pas de panne %1. Pannes possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A fault meets get:, post: or patch: requests, not %1:.</source>
        <extracomment>get:, post: and patch: are parts of a command: keep them. %1 is something else.</extracomment>
        <translation>Une panne concerne les requêtes get:, post: ou patch:, et non %1:.</translation>
    </message>
    <message>
        <source>%1 requests have a fault already.</source>
        <extracomment>%1 is the name of a method, such as PATCH.</extracomment>
        <translation>Les requêtes %1 ont déjà une panne.</translation>
    </message>
    <message>
        <source>The local sandbox ended unexpectedly. Try again.</source>
        <translation>Le bac à sable local s’est arrêté de façon inattendue. Réessayez.</translation>
    </message>
    <message>
        <source>The look-up of the server&apos;s name took too long. Check your network and its name server (DNS).</source>
        <translation>La recherche du nom du serveur a pris trop de temps. Contrôlez votre réseau et son serveur de noms (DNS).</translation>
    </message>
    <message>
        <source>The server took the connection, but did not finish the TLS handshake in time. It may not speak TLS, or something between here and the server holds it up.</source>
        <translation>Le serveur a accepté la connexion, mais n’a pas terminé à temps la négociation TLS. Il ne prend peut-être pas en charge TLS, ou quelque chose entre cet ordinateur et le serveur la retarde.</translation>
    </message>
    <message>
        <source>No answer came from the server&apos;s address in time. A firewall may drop the connection.</source>
        <translation>Aucune réponse n’est arrivée à temps de l’adresse du serveur. Un pare-feu bloque peut-être la connexion.</translation>
    </message>
    <message>
        <source>The test was stopped before it began.</source>
        <translation>Le test a été arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the proxy.</source>
        <translation>Le test a été arrêté pendant l’attente du proxy.</translation>
    </message>
    <message>
        <source>The test was stopped while the server&apos;s name was looked up.</source>
        <translation>Le test a été arrêté pendant la recherche du nom du serveur.</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the server&apos;s address.</source>
        <translation>Le test a été arrêté pendant l’attente de l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The test was stopped during the TLS handshake.</source>
        <translation>Le test a été arrêté pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in place of a name that a certificate does not have.</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <extracomment>About a certificate. %1 is whose it is, %2 who issued it.</extracomment>
        <translation>%1, émis par %2</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <extracomment>About a certificate. %1 and %2 are dates.</extracomment>
        <translation>valable du %1 au %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>About a certificate. %1 is the kind and the length of its key: RSA 2048.</extracomment>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the address of a server, %2 the number of a network port.</extracomment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>The connection is safe: %1, with a certificate that this computer trusts.</source>
        <extracomment>%1 is a version of TLS.</extracomment>
        <translation>La connexion est sûre&#xa0;: %1, avec un certificat auquel cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>The server answers. It is on this computer, so the connection needs no TLS.</source>
        <translation>Le serveur répond. Il est sur cet ordinateur&#xa0;: la connexion n’a donc pas besoin de TLS.</translation>
    </message>
    <message>
        <source>The connection was ended from the other side. Something between here and the server may not let it through.</source>
        <translation>La connexion a été interrompue par l’autre côté. Quelque chose entre cet ordinateur et le serveur ne la laisse peut-être pas passer.</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <extracomment>A proxy of the network: none is used.</extracomment>
        <translation>aucun</translation>
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
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found. An address follows.</extracomment>
        <translation>Connecté à</translation>
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
        <translation>Émetteur %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the server&apos;s own certificate.</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>No request and no key was sent.</source>
        <translation>Aucune requête ni aucune clé n’a été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>The server named %n more faults, which are not listed.</source>
        <translation>
            <numerusform>Le serveur a signalé %n autre erreur, non indiquée ici.</numerusform>
            <numerusform>Le serveur a signalé %n autres erreurs, non indiquées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>It allows %n requests in %1 min.</source>
        <extracomment>It is the server. min is the unit of minutes.</extracomment>
        <translation>
            <numerusform>Il permet %n requête en %1&#xa0;min.</numerusform>
            <numerusform>Il permet %n requêtes en %1&#xa0;min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its limits: %1.</source>
        <extracomment>The limits of the server, as it gives them.</extracomment>
        <translation>Ses limites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <extracomment>s is the unit of seconds.</extracomment>
        <translation>Réessayez dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <extracomment>min is the unit of minutes.</extracomment>
        <translation>Réessayez dans %1&#xa0;min.</translation>
    </message>
    <message>
        <source>Try again in %1 h.</source>
        <extracomment>h is the unit of hours.</extracomment>
        <translation>Réessayez dans %1&#xa0;h.</translation>
    </message>
    <message>
        <source>The server complains about roles, which Amend does not send. Tell the vendor&apos;s support.</source>
        <translation>Le serveur signale un problème de rôles, qu’Amend n’envoie pas. Signalez-le à l’assistance du fournisseur.</translation>
    </message>
    <message>
        <source>%1: the server does not accept this value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: le serveur n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with other fields.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: accepté uniquement avec d’autres champs.</translation>
    </message>
    <message>
        <source>%1 is accepted only together with: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of other fields.</extracomment>
        <translation>%1&#xa0;: accepté uniquement avec&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too short or too long.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: la valeur est trop courte ou trop longue.</translation>
    </message>
    <message>
        <source>%1 is too short or too long. The server allows %2 to %3 characters.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1&#xa0;: la valeur est trop courte ou trop longue. Le serveur permet de %2 à %3 caractères.</translation>
    </message>
    <message>
        <source>%1 is too small or too large.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1&#xa0;: la valeur est trop petite ou trop grande.</translation>
    </message>
    <message>
        <source>%1 is too small or too large. The server allows %2 to %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1&#xa0;: la valeur est trop petite ou trop grande. Le serveur permet de %2 à %3.</translation>
    </message>
    <message>
        <source>Fill in all of these, or none: %1.</source>
        <extracomment>%1 is a list of fields, or the label of one.</extracomment>
        <translation>Remplissez tous ces champs, ou aucun&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another user has this email address already. Enter another one.</source>
        <translation>Un autre utilisateur a déjà cette adresse e-mail. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>The server does not accept this mobile number. Check the country code and the number.</source>
        <translation>Le serveur n’accepte pas ce numéro de mobile. Contrôlez l’indicatif du pays et le numéro.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number was changed as often as it may be. Try again later, or ask the vendor&apos;s support.</source>
        <translation>Le numéro de mobile de cet utilisateur a été modifié autant de fois que permis. Réessayez plus tard, ou adressez-vous à l’assistance du fournisseur.</translation>
    </message>
    <message>
        <source>This user&apos;s email address was changed too often recently. Try again later.</source>
        <translation>L’adresse e-mail de cet utilisateur a été modifiée trop souvent récemment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Email addresses of this domain are not accepted. Enter another one.</source>
        <translation>Les adresses e-mail de ce domaine ne sont pas acceptées. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number can&apos;t be changed. Undo the change.</source>
        <translation>Le numéro de mobile de cet utilisateur ne peut pas être modifié. Annulez la modification.</translation>
    </message>
    <message>
        <source>The server complains about a currency, which no field of this form has. Tell the vendor&apos;s support.</source>
        <translation>Le serveur signale un problème de devise, mais aucun champ de ce formulaire n’en contient. Signalez-le à l’assistance du fournisseur.</translation>
    </message>
    <message>
        <source>The profile&apos;s user may not change this user. Ask for the permission, or use another profile.</source>
        <translation>L’utilisateur du profil n’a pas le droit de modifier cet utilisateur. Demandez l’autorisation, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>%1 must be none of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1&#xa0;: la valeur ne doit être aucune de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the form that the server accepts: %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1&#xa0;: ce n’est pas la forme que le serveur accepte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 must be exactly: %2.</source>
        <extracomment>%1 is the label of a field, %2 a value.</extracomment>
        <translation>%1&#xa0;: la valeur doit être exactement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 must be at least: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1&#xa0;: valeur minimale&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 must be at most: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1&#xa0;: valeur maximale&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server refused this. It said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>Le serveur l’a refusé. Sa réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>Réponse du serveur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server refused this without saying why. Check the value.</source>
        <translation>Le serveur l’a refusé sans dire pourquoi. Contrôlez la valeur.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked by a passphrase.</source>
        <translation>Les brouillons et la boîte d’envoi sont verrouillés par une phrase secrète.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked: Amend could not get their key.</source>
        <translation>Les brouillons et la boîte d’envoi sont verrouillés&#xa0;: Amend n’a pas pu obtenir leur clé.</translation>
    </message>
    <message>
        <source>What you type until you unlock them is kept in memory, and saved then.</source>
        <translation>Ce que vous saisissez d’ici au déverrouillage reste en mémoire, puis est enregistré.</translation>
    </message>
    <message>
        <source>Run this command in a terminal to enter it.</source>
        <translation>Exécutez cette commande dans un terminal pour la saisir.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are not stored on this computer yet, because there is no place for their key.</source>
        <translation>Les brouillons et la boîte d’envoi ne sont pas encore enregistrés sur cet ordinateur, car il n’y a pas d’endroit pour leur clé.</translation>
    </message>
    <message>
        <source>They are kept in memory until Amend is closed, unless you set a passphrase.</source>
        <translation>Ils restent en mémoire jusqu’à la fermeture d’Amend, sauf si vous définissez une phrase secrète.</translation>
    </message>
    <message>
        <source>In Amend&apos;s window you can choose a passphrase instead.</source>
        <translation>Dans la fenêtre d’Amend, vous pouvez choisir une phrase secrète à la place.</translation>
    </message>
    <message>
        <source>document</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list.</extracomment>
        <translation>document</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: a noun.</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: changes that waited in the outbox.</extracomment>
        <translation>modifications dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>entry in Sent</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: an entry in the log of what was sent.</extracomment>
        <translation>entrée dans Envoyés</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read: %1. There are %n more.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>
            <numerusform>Lecture impossible&#xa0;: %1. Il y en a %n autre.</numerusform>
            <numerusform>Lecture impossible&#xa0;: %1. Il y en a %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk, or Amend&apos;s folder on it, can&apos;t be written to.</source>
        <translation>Impossible d’écrire sur le disque, ou dans le dossier d’Amend qui s’y trouve.</translation>
    </message>
    <message>
        <source>Another program is using Amend&apos;s file.</source>
        <translation>Un autre programme utilise le fichier d’Amend.</translation>
    </message>
    <message>
        <source>Amend&apos;s file is damaged.</source>
        <translation>Le fichier d’Amend est endommagé.</translation>
    </message>
    <message>
        <source>Amend&apos;s file was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <translation>Le fichier d’Amend a été écrit par une version plus récente d’Amend et n’a donc pas été modifié. Utilisez cette version.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check the capital letters and the keyboard&apos;s language.</source>
        <translation>Ce n’est pas la phrase secrète. Contrôlez les majuscules et la langue du clavier.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>It could not be written to the disk.</source>
        <translation>Impossible de l’écrire sur le disque.</translation>
    </message>
    <message>
        <source>Drafts are being opened.</source>
        <translation>Ouverture des brouillons en cours.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Your passphrase unlocks them.</source>
        <translation>Les brouillons sont conservés sur cet ordinateur, chiffrés. Votre phrase secrète les déverrouille.</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Their key is in this desktop&apos;s keychain.</source>
        <translation>Les brouillons sont conservés sur cet ordinateur, chiffrés. Leur clé est dans le trousseau de clés de ce bureau.</translation>
    </message>
    <message>
        <source>Drafts and the outbox can be read, but nothing can be saved, so nothing is sent.</source>
        <translation>Les brouillons et la boîte d’envoi peuvent être lus, mais rien ne peut être enregistré&#xa0;: rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>Drafts are kept in memory only. They are gone when Amend is closed.</source>
        <translation>Les brouillons sont conservés uniquement en mémoire. Ils disparaissent à la fermeture d’Amend.</translation>
    </message>
    <message>
        <source>Drafts and the outbox are kept in memory only, for this command.</source>
        <translation>Les brouillons et la boîte d’envoi sont conservés uniquement en mémoire, pour cette commande.</translation>
    </message>
    <message>
        <source>Drafts and the outbox could not be opened.</source>
        <translation>Les brouillons et la boîte d’envoi n’ont pas pu être ouverts.</translation>
    </message>
    <message>
        <source>New drafts are kept in memory until Amend is closed.</source>
        <translation>Les nouveaux brouillons restent en mémoire jusqu’à la fermeture d’Amend.</translation>
    </message>
    <message>
        <source>Drafts, sends or log entries are not as Amend left them: some are missing, or old ones came back, maybe from an older copy of the file. Nothing is sent until you release the sends.</source>
        <translation>Les brouillons, les envois ou les entrées du journal ne sont pas tels qu’Amend les a laissés&#xa0;: il en manque, ou d’anciens sont revenus, peut-être d’une copie plus ancienne du fichier. Rien n’est envoyé tant que vous ne laissez pas partir les envois.</translation>
    </message>
    <message>
        <source>Look at the outbox and the drafts first: a listed send may have been carried out long ago.</source>
        <translation>Regardez d’abord la boîte d’envoi et les brouillons&#xa0;: un envoi qui y figure a peut-être été effectué il y a longtemps.</translation>
    </message>
    <message>
        <source>Look at `amend outbox list` and `amend drafts list` first: a listed send may have been carried out long ago. Then run `amend outbox release`.</source>
        <translation>Regardez d’abord `amend outbox list` et `amend drafts list`&#xa0;: un envoi qui y figure a peut-être été effectué il y a longtemps. Exécutez ensuite `amend outbox release`.</translation>
    </message>
    <message>
        <source>The file with the drafts and the outbox is gone. Amend has started a new one. If you have a copy of the old file, close Amend and put it back: its key was kept.</source>
        <translation>Le fichier des brouillons et de la boîte d’envoi n’existe plus. Amend en a commencé un nouveau. Si vous avez une copie de l’ancien fichier, fermez Amend et remettez-la en place&#xa0;: sa clé a été conservée.</translation>
    </message>
    <message>
        <source>The file with the drafts was damaged. It was moved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le fichier des brouillons était endommagé. Il a été déplacé vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was kept: %n entries.</source>
        <extracomment>An entry is a draft, a send in the outbox or a line of the log.</extracomment>
        <translation>
            <numerusform>Ce qui a pu être lu a été conservé&#xa0;: %n entrée.</numerusform>
            <numerusform>Ce qui a pu être lu a été conservé&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The state of a draft: it is being saved.</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>The state of a draft. %1 is a time, or a day with a time.</extracomment>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <extracomment>The state of a draft: it is not stored on the disk.</extracomment>
        <translation>En mémoire uniquement</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>The state of a draft. %1 is a whole sentence that says why.</extracomment>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time. It stands at the end of a line without a full stop.</extracomment>
        <translation>Prochain essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting: no connection.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>En attente&#xa0;: pas de connexion.</translation>
    </message>
    <message>
        <source>Waiting: the server asked to try later.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>En attente&#xa0;: le serveur a demandé de réessayer plus tard.</translation>
    </message>
    <message>
        <source>Waiting: no clear answer came. The same request is sent again, and the server counts it once.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>En attente&#xa0;: aucune réponse claire n’est arrivée. La même requête est renvoyée, et le serveur ne la compte qu’une fois.</translation>
    </message>
    <message>
        <source>Paused: the server refused the key, or none could be read</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>En pause&#xa0;: clé refusée par le serveur, ou illisible</translation>
    </message>
    <message>
        <source>Paused: the connection to the server is not safe</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>En pause&#xa0;: la connexion au serveur n’est pas sûre</translation>
    </message>
    <message>
        <source>Stopped: its profile was removed</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Arrêté&#xa0;: son profil a été supprimé</translation>
    </message>
    <message>
        <source>Stopped: its profile has another server now</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>Arrêté&#xa0;: son profil a maintenant un autre serveur</translation>
    </message>
    <message>
        <source>Production is locked</source>
        <extracomment>Sending to production is locked until it is armed. No full stop.</extracomment>
        <translation>La production est verrouillée</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>En attente de son tour.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server asked to try later.</source>
        <translation>Le serveur a demandé de réessayer plus tard.</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. The same request is sent again, and the server counts it once.</source>
        <translation>L’envoi est parti, et aucune réponse claire n’est arrivée. La même requête est renvoyée, et le serveur ne la compte qu’une fois.</translation>
    </message>
    <message>
        <source>The server refused the key, or none could be read. Nothing is sent for this profile until it has a key that the server accepts.</source>
        <translation>Le serveur a refusé la clé, ou aucune n’a pu être lue. Rien n’est envoyé pour ce profil tant qu’il n’a pas de clé que le serveur accepte.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe. Nothing is sent for this profile until you resume it.</source>
        <translation>La connexion au serveur n’est pas sûre. Rien n’est envoyé pour ce profil tant que vous ne reprenez pas ses envois.</translation>
    </message>
    <message>
        <source>Its profile was removed. Recall it to keep the changes as a draft.</source>
        <translation>Son profil a été supprimé. Rappelez l’envoi pour conserver les modifications comme brouillon.</translation>
    </message>
    <message>
        <source>Its profile has another server now than when it was reviewed. Recall it to review it again.</source>
        <translation>Le serveur de son profil n’est plus celui de la vérification. Rappelez l’envoi pour le vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Production is locked. It is sent when you arm production for its profile.</source>
        <translation>La production est verrouillée. Cet envoi part quand vous autorisez l’envoi en production pour son profil.</translation>
    </message>
    <message>
        <source>It is sent when its turn comes.</source>
        <translation>L’envoi part quand son tour vient.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the server refused it.</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the record was changed on the server meanwhile.</extracomment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>A state: it is being sent now.</extracomment>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer</source>
        <extracomment>A state: nobody knows whether it was applied. %1 is a time, or a day with a time.</extracomment>
        <translation>Inconnu&#xa0;: sans réponse claire (envoi&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer; read %2, and the record does not show all of it</source>
        <extracomment>A state: nobody knows whether it was applied. %1 and %2 are times, or days with a time.</extracomment>
        <translation>Inconnu&#xa0;: sans réponse claire (envoi&#xa0;: %1)&#x202f;; la fiche n’affiche pas tout (lecture&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is being sent now.</extracomment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>send</comment>
        <extracomment>The state of a send: nobody knows whether it was applied.</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>send</comment>
        <extracomment>The state of a send: sending is paused for its profile.</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is not sent, because its profile was removed or changed.</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>send</comment>
        <extracomment>The state of a send: it waits for a connection or its turn.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>It was sent at %1, and no clear answer came. It is not sent again by itself.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>L’envoi est parti (%1), et aucune réponse claire n’est arrivée. Il n’est pas renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>The record was read at %1, and does not show all of it. It may still come: some servers take a change only after a while.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>La fiche a été lue (%1) et n’affiche pas tout. Le reste peut encore arriver&#xa0;: certains serveurs n’appliquent une modification qu’après un moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <extracomment>How many changes in the outbox are being sent. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n en cours d’envoi</numerusform>
            <numerusform>%n en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, next try %1</source>
        <extracomment>How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n en attente, prochain essai&#xa0;: %1</numerusform>
            <numerusform>%n en attente, prochain essai&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many changes in the outbox wait. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <extracomment>How many changes in the outbox wait until production is armed. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n verrouillé</numerusform>
            <numerusform>%n verrouillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>How many changes in the outbox are paused. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Of how many changes in the outbox nobody knows whether they were applied. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <extracomment>%1 is how many changes are in the outbox: “1 waiting · 2 unknown”.</extracomment>
        <translation>Boîte d’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server has the changes.</extracomment>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server already has these values.</extracomment>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a trial: the changes can be sent.</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server did not accept the changes.</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the record was changed on the server meanwhile.</extracomment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it is in the outbox and sent later.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server can not be reached.</extracomment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: nobody knows whether it was applied.</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the key is missing or was not accepted.</extracomment>
        <translation>Non authentifié</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it was cancelled before anything was sent.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The changes wait: production is locked</source>
        <translation>Modifications en attente&#xa0;: la production est verrouillée</translation>
    </message>
    <message>
        <source>The changes wait for you</source>
        <translation>Les modifications vous attendent</translation>
    </message>
    <message>
        <source>%1: the changes wait</source>
        <extracomment>A title. %1 is a title that says why: “The key is missing”.</extracomment>
        <translation>%1&#xa0;: modifications en attente</translation>
    </message>
    <message>
        <source>The changes wait: the connection is not safe</source>
        <translation>Modifications en attente&#xa0;: la connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>The changes wait for a connection</source>
        <translation>Modifications en attente d’une connexion</translation>
    </message>
    <message>
        <source>The changes wait for their turn</source>
        <translation>Modifications en attente de leur tour</translation>
    </message>
    <message>
        <source>The changes wait: the server asked to try later</source>
        <translation>Modifications en attente&#xa0;: le serveur a demandé de réessayer plus tard</translation>
    </message>
    <message>
        <source>They are not stored on this computer and are lost when Amend is closed.</source>
        <translation>Elles ne sont pas enregistrées sur cet ordinateur et sont perdues à la fermeture d’Amend.</translation>
    </message>
    <message>
        <source>They may have been applied, or may still arrive.</source>
        <translation>Elles ont peut-être été appliquées, ou peuvent encore arriver.</translation>
    </message>
    <message>
        <source>They stay in the outbox. Check again before you send again.</source>
        <translation>Elles restent dans la boîte d’envoi. Contrôlez à nouveau avant de renvoyer.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox.</source>
        <translation>Vos modifications sont conservées dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent when you arm production.</source>
        <translation>Vos modifications sont conservées dans la boîte d’envoi et sont envoyées quand vous autorisez l’envoi en production.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox. Nothing more is sent for this profile until you say so.</source>
        <translation>Vos modifications sont conservées dans la boîte d’envoi. Rien de plus n’est envoyé pour ce profil tant que vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while production is armed.</source>
        <translation>Vos modifications sont conservées dans la boîte d’envoi et sont envoyées automatiquement tant que l’envoi en production est autorisé.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically, also after Amend was closed and opened again.</source>
        <translation>Vos modifications sont conservées dans la boîte d’envoi et sont envoyées automatiquement, même après la fermeture et la réouverture d’Amend.</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while Amend is open.</source>
        <translation>Vos modifications sont conservées dans la boîte d’envoi et sont envoyées automatiquement tant qu’Amend est ouvert.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time.</extracomment>
        <translation>Prochain essai&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>How many fields are changed: a noun.</extracomment>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend is already open on the display %1. Its window is in front there.</source>
        <extracomment>%1 is the name of an X or Wayland display, such as “:1”</extracomment>
        <translation>Amend est déjà ouvert sur l’affichage %1. Sa fenêtre y est au premier plan.</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is. It stands before a colon: “Warning: …”</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How grave a finding is: least of all. It stands before a colon: “Note: …”</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <extracomment>A tier: the server runs on this computer. A mark in capital letters, where the script has them.</extracomment>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>A tier: the vendor&apos;s server for trying things out, with invented people. A mark in capital letters, where the script has them.</extracomment>
        <translation>BAC À SABLE</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>A tier: the vendor&apos;s server with real people. A mark in capital letters, where the script has them.</extracomment>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>(looks the same: its letters are written in another form)</source>
        <extracomment>It follows the new value of a field, of which the old value looks the same.</extracomment>
        <translation>(semble identique&#xa0;: ses lettres sont écrites sous une autre forme)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: an empty text.</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <extracomment>Stands in place of the value of a request&apos;s header, which does not exist yet.</extracomment>
        <translation>(créé à l’envoi)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: some file of which nothing more is known.</extracomment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>fichier PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>image JPEG</translation>
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
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>a list with %n entries</source>
        <translation>
            <numerusform>une liste de %n entrée</numerusform>
            <numerusform>une liste de %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: a group of fields that is there.</extracomment>
        <translation>rempli</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “No”.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “Yes”.</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date, not a text: d is the day, MMMM the month&apos;s name, yyyy the year. Order them as in your language and put other words between &apos;&apos;. Example: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The format of a date of this year, in a narrow column: d is the day, MMM the month&apos;s short name. Put other words between &apos;&apos;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date of another year, in a narrow column: d is the day, MMM the month&apos;s short name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month with its year: MMMM is the month&apos;s name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>MMMM yyyy</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, a file, a person or a list; %2 is its value, a part of it, or a whole sentence about it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Modifier sans lire</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>Ouvrir le profi&amp;l…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops reading the record</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lecture de la fiche…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>Nouvelle lecture de la fiche…</translation>
    </message>
    <message>
        <source>Looking up the user…</source>
        <translation>Recherche de l’utilisateur…</translation>
    </message>
    <message numerus="yes">
        <source>%n users found (%1)</source>
        <extracomment>%1 is by what they were looked up, such as “email address”</extracomment>
        <translation>
            <numerusform>%n utilisateur trouvé (%1)</numerusform>
            <numerusform>%n utilisateurs trouvés (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>Saisissez une partie d’un nom ou d’un ID utilisateur</translation>
    </message>
    <message>
        <source>No user was found (%1). Check what you typed, or enter the user ID.</source>
        <extracomment>%1 is by what it was looked up, such as “email address”</extracomment>
        <translation>Aucun utilisateur trouvé (%1). Contrôlez votre saisie, ou saisissez l’ID utilisateur.</translation>
    </message>
    <message>
        <source>If this server gives out no records at all, say so in the profile: then you can change a record without seeing it.</source>
        <translation>Si ce serveur ne fournit aucune fiche, indiquez-le dans le profil&#xa0;: vous pourrez alors modifier une fiche sans la voir.</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>La fiche n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The user could not be looked up</source>
        <translation>L’utilisateur n’a pas pu être recherché</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This API does not change it.</source>
        <extracomment>why a field is locked, where the form file gives no reason</extracomment>
        <translation>Cette API ne le modifie pas.</translation>
    </message>
    <message>
        <source>Local sandbox: %1</source>
        <extracomment>name of a profile; %1 is what its API is called</extracomment>
        <translation>Bac à sable local&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>junction</name>
    <message>
        <source>Junction (formerly Vital)</source>
        <extracomment>name of the API, in Junction (formerly Vital)</extracomment>
        <translation>Junction (anciennement Vital)</translation>
    </message>
    <message>
        <source>Team API key</source>
        <extracomment>name of a part of the sign-in data, in Junction (formerly Vital)</extracomment>
        <translation>Clé d’API de l’équipe</translation>
    </message>
    <message>
        <source>Production US</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Production États-Unis</translation>
    </message>
    <message>
        <source>Production EU</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>Production UE</translation>
    </message>
    <message>
        <source>Sandbox US</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>Bac à sable États-Unis</translation>
    </message>
    <message>
        <source>Sandbox EU</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>Bac à sable UE</translation>
    </message>
</context>
<context>
    <name>junction/demographics</name>
    <message>
        <source>Demographics</source>
        <extracomment>name of the form, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Données démographiques</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ID de l’utilisateur chez Junction, un UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ID utilisateur client</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of /address, in Junction (formerly Vital): Demographics (and 2 more)</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Guarantor (medical proxy)</source>
        <extracomment>label of /medical_proxy, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Garant (mandataire médical)</translation>
    </message>
    <message>
        <source>Has a guarantor</source>
        <extracomment>label of the switch that says whether there is such a part; /medical_proxy, in Junction (formerly Vital): Demographics</extracomment>
        <translation>A un garant</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Labs take names with the letters A to Z, digits, hyphens, full stops, commas, apostrophes and single spaces, and no accents.</source>
        <extracomment>text under the section&apos;s title “Person”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Les laboratoires acceptent les noms formés de lettres A à Z, chiffres, traits d’union, points, virgules, apostrophes et espaces simples, sans accents.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Junction docs, patient name validation</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>documentation Junction, validation du nom du patient</translation>
    </message>
    <message>
        <source>Junction API, patient details of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>API Junction, données du patient d’une commande</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>label of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>With the country code</source>
        <extracomment>hint of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Avec l’indicatif du pays</translation>
    </message>
    <message>
        <source>Junction docs, samples in E.164</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>documentation Junction, exemples au format E.164</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /dob, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>contrôle propre à Amend</translation>
    </message>
    <message>
        <source>Junction docs, order requirements for minors</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; minorWithoutProxy of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>documentation Junction, exigences de commande pour les mineurs</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Lab orders take female, male, other or unknown.</source>
        <extracomment>hint of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Les commandes de laboratoire acceptent «&#xa0;female&#xa0;», «&#xa0;male&#xa0;», «&#xa0;other&#xa0;» ou «&#xa0;unknown&#xa0;».</translation>
    </message>
    <message>
        <source>Junction API, gender of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; suggested of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>API Junction, sexe dans une commande</translation>
    </message>
    <message>
        <source>Junction replaces an address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Address”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction remplace une adresse en bloc&#xa0;: elle est envoyée en entier dès qu’une partie change.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>documentation Junction, exemples avec codes ISO 3166</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address/first_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address/second_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /address/city, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166-2 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>documentation Junction, exemples avec codes ISO 3166-2</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Junction API, patient address of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; usZip of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>API Junction, adresse du patient d’une commande</translation>
    </message>
    <message>
        <source>Access notes</source>
        <extracomment>label of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Consignes d’accès</translation>
    </message>
    <message>
        <source>How to get in, for a visit or a delivery</source>
        <extracomment>hint of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Comment entrer, pour une visite ou une livraison</translation>
    </message>
    <message>
        <source>Junction API, limit of the guarantor&apos;s access notes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /address/access_notes, in Junction (formerly Vital): Demographics</extracomment>
        <translation>API Junction, limite des consignes d’accès du garant</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Origine et identité</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>label of /race, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Race</translation>
    </message>
    <message>
        <source>African American or Black</source>
        <extracomment>choice for /race: african_american_or_black, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Noire ou afro-américaine</translation>
    </message>
    <message>
        <source>Asian</source>
        <extracomment>choice for /race: asian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Asiatique</translation>
    </message>
    <message>
        <source>Indigenous, Native American or Alaska Native</source>
        <extracomment>choice for /race: indigenous_native_american_alaska_native, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Autochtone, amérindienne ou d’Alaska</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /race: other, in Junction (formerly Vital): Demographics (and 3 more)</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Pacific Islander or Hawaiian</source>
        <extracomment>choice for /race: pacific_islander_or_hawaiian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Îles du Pacifique ou Hawaï</translation>
    </message>
    <message>
        <source>White or Caucasian</source>
        <extracomment>choice for /race: white_caucasian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Blanche ou caucasienne</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <extracomment>label of /ethnicity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Origine ethnique</translation>
    </message>
    <message>
        <source>Hispanic</source>
        <extracomment>choice for /ethnicity: hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Hispanique</translation>
    </message>
    <message>
        <source>Not Hispanic</source>
        <extracomment>choice for /ethnicity: non_hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Non hispanique</translation>
    </message>
    <message>
        <source>Ashkenazi Jewish</source>
        <extracomment>choice for /ethnicity: ashkenazi_jewish, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Juive ashkénaze</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <extracomment>label of /gender_identity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Identité de genre</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender_identity: male, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender_identity: female, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Transgender man (female to male)</source>
        <extracomment>choice for /gender_identity: female_to_male_ftm_transgender_male_trans_man, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Homme transgenre (femme vers homme)</translation>
    </message>
    <message>
        <source>Transgender woman (male to female)</source>
        <extracomment>choice for /gender_identity: male_to_female_mtf_transgender_female_trans_woman, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Femme transgenre (homme vers femme)</translation>
    </message>
    <message>
        <source>Genderqueer</source>
        <extracomment>choice for /gender_identity: genderqueer, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Genderqueer</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <extracomment>label of /sexual_orientation, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Orientation sexuelle</translation>
    </message>
    <message>
        <source>Lesbian, gay or homosexual</source>
        <extracomment>choice for /sexual_orientation: lesbian_gay_or_homosexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Lesbienne, gay ou homosexuel(le)</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <extracomment>choice for /sexual_orientation: heterosexual_or_straight, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Hétérosexuel(le)</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <extracomment>choice for /sexual_orientation: bisexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Bisexuel(le)</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <extracomment>choice for /sexual_orientation: dont_know, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>The adult who answers for the person. Lab orders for anyone under 18 need one.</source>
        <extracomment>text under the section&apos;s title “Guarantor (medical proxy)”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>L’adulte qui répond de la personne. Les commandes de laboratoire pour les moins de 18 ans en exigent un.</translation>
    </message>
    <message>
        <source>Household income</source>
        <extracomment>label of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Revenu du foyer</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <extracomment>hint of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>En dollars américains</translation>
    </message>
    <message>
        <source>Household size</source>
        <extracomment>label of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Taille du foyer</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>hint of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Nombre de personnes</translation>
    </message>
</context>
<context>
    <name>junction/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Junction (formerly Vital): User</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): User</extracomment>
        <translation>ID de l’utilisateur chez Junction, un UUID</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): User</extracomment>
        <translation>ID utilisateur client</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Client user ID</source>
        <extracomment>label of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>ID utilisateur client</translation>
    </message>
    <message>
        <source>Your own id of this person, unique in the team. Not an email address, a phone number or a name.</source>
        <extracomment>hint of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Votre propre ID pour cette personne, unique dans l’équipe. Ni adresse e-mail, ni numéro de téléphone, ni nom.</translation>
    </message>
    <message>
        <source>Junction API: the client user ID cannot be removed</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>API Junction&#xa0;: l’ID utilisateur client ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Junction API, client_user_id</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; personalData of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>API Junction, client_user_id</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /client_user_id, in Junction (formerly Vital): User (and 3 more)</extracomment>
        <translation>contrôle propre à Amend</translation>
    </message>
    <message>
        <source>Wearables</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Objets connectés</translation>
    </message>
    <message>
        <source>What Junction goes by where a device or a source says nothing.</source>
        <extracomment>text under the section&apos;s title “Wearables”, in Junction (formerly Vital): User</extracomment>
        <translation>Ce que Junction utilise quand un appareil ou une source n’indique rien.</translation>
    </message>
    <message>
        <source>Fallback time zone</source>
        <extracomment>label of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>Fuseau horaire par défaut</translation>
    </message>
    <message>
        <source>Junction API, fallback_time_zone</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; timeZone of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>API Junction, fallback_time_zone</translation>
    </message>
    <message>
        <source>Fallback birth date (wearables)</source>
        <extracomment>label of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Date de naissance par défaut (objets connectés)</translation>
    </message>
    <message>
        <source>For the maximum heart rate only. The date of birth for lab orders is in the demographics.</source>
        <extracomment>hint of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>Pour la fréquence cardiaque maximale uniquement. La date de naissance pour les commandes de laboratoire est dans les données démographiques.</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Collecte des données</translation>
    </message>
    <message>
        <source>Junction drops data from outside these dates, give or take a day. A change does not reach back to what was taken in before.</source>
        <extracomment>text under the section&apos;s title “Data ingestion”, in Junction (formerly Vital): User</extracomment>
        <translation>Junction écarte les données hors de ces dates, à un jour près. Une modification n’a pas d’effet sur ce qui a été collecté auparavant.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>label of /ingestion_start, in Junction (formerly Vital): User</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>label of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Junction docs, data ingestion bounds</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pastDate of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>documentation Junction, limites de la collecte des données</translation>
    </message>
    <message>
        <source>Data from after the last day is dropped. Seven days after it, Junction de-registers all of this user&apos;s connections and marks them as paused. The last day can be moved until then; afterwards the person has to link every source again.</source>
        <extracomment>what a person confirms before a change of /ingestion_end is sent, in Junction (formerly Vital): User</extracomment>
        <translation>Les données postérieures au dernier jour sont écartées. Sept jours après, Junction désenregistre toutes les connexions de cet utilisateur et les marque comme suspendues. Le dernier jour peut être déplacé jusque-là&#x202f;; ensuite, la personne doit relier de nouveau chaque source.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /user_id, in Junction (formerly Vital): User</extracomment>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_on, in Junction (formerly Vital): User</extracomment>
        <translation>Création</translation>
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
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Machnet PaaS</extracomment>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Machnet PaaS</extracomment>
        <translation>Production</translation>
    </message>
</context>
<context>
    <name>machnet/business</name>
    <message>
        <source>Business</source>
        <extracomment>name of the form, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYB check of this user to be initiated again. Amend does not do that: ask whoever runs your KYB checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Business</extracomment>
        <translation>Après une modification, Machnet demande que le contrôle KYB de cet utilisateur soit relancé. Amend ne le fait pas&#xa0;: adressez-vous aux responsables de vos contrôles KYB.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Business</extracomment>
        <translation>ID de l’utilisateur chez Machnet, un UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Business</extracomment>
        <translation>Cet utilisateur reçoit de l’argent. Machnet a d’autres règles pour ces utilisateurs&#x202f;; ils ne peuvent donc pas être modifiés ici.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>documentation Machnet, Update User&#xa0;: ses tableaux concernent les utilisateurs qui envoient</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Business</extracomment>
        <translation>Machnet donne à cet utilisateur un type absent de sa documentation&#x202f;; on ne sait donc pas ce qui peut être modifié. Il ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>documentation Machnet&#xa0;: le type est SEND ou RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Business</extracomment>
        <translation>Machnet n’indique pas si cet utilisateur envoie ou reçoit de l’argent. Il est traité comme un utilisateur qui envoie&#x202f;; assurez-vous que c’est le cas.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>exemples de réponse de Machnet, sans le type</translation>
    </message>
    <message>
        <source>This user is a person, not a business. Open it with the form “Individual”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Business</extracomment>
        <translation>Cet utilisateur est une personne, pas une entreprise. Ouvrez-le avec le formulaire «&#xa0;Particulier&#xa0;».</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>documentation Machnet, Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only persons have. If it is a person, open it with the form “Individual”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Business</extracomment>
        <translation>Machnet n’indique pas si cet utilisateur est une entreprise, et la fiche contient des données propres aux personnes. S’il s’agit d’une personne, ouvrez-la avec le formulaire «&#xa0;Particulier&#xa0;».</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>exemples de réponse de Machnet, sans l’indicateur</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Business</extracomment>
        <translation>Machnet est en train de vérifier cet utilisateur. Une modification peut exiger une nouvelle vérification.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Business</extracomment>
        <translation>documentation Machnet, statut de vérification de l’utilisateur</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Business</extracomment>
        <translation>Quelqu’un chez Machnet examine cet utilisateur. Une modification peut exiger un nouvel examen.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Business</extracomment>
        <translation>Machnet a suspendu cet utilisateur. Cherchez-en la raison avant toute modification.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Business</extracomment>
        <translation>Machnet n’indique pas si cet utilisateur est vérifié. Il est traité comme vérifié, afin que rien d’interdit ne soit modifié.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Business</extracomment>
        <translation>Machnet donne à cet utilisateur un statut de vérification absent de sa documentation. Il est traité comme vérifié, afin que rien d’interdit ne soit modifié.</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <extracomment>label of /mailing_address, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a business is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Business”, in Machnet PaaS: Business</extracomment>
        <translation>Ce qui peut être modifié dépend du statut de vérification. Une fois l’entreprise vérifiée, Machnet en verrouille la plus grande partie.</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Business</extracomment>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Fixed once the business is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Business (and 4 more)</extracomment>
        <translation>Non modifiable une fois l’entreprise vérifiée.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Business (and 23 more)</extracomment>
        <translation>contrôle propre à Amend&#xa0;: le fournisseur ne documente aucun moyen de le vider</translation>
    </message>
    <message>
        <source>Date of formation</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>Date de constitution</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /date_of_birth, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>contrôle propre à Amend</translation>
    </message>
    <message>
        <source>The day the business was formed</source>
        <extracomment>hint of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>Le jour de constitution de l’entreprise</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Business</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Chiffres uniquement, avec l’indicatif régional, sans +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>documentation Machnet&#xa0;: numérique, de 10 à 15 chiffres</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>label of /company_website, in Machnet PaaS: Business</extracomment>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /company_website, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>exemple de requête de Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <extracomment>label of /number_of_employee, in Machnet PaaS: Business</extracomment>
        <translation>Nombre d’employés</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /number_of_employee, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>exemples de Machnet&#xa0;: la liste des valeurs n’est pas publiée</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>label of /business_type, in Machnet PaaS: Business</extracomment>
        <translation>Type d’entreprise</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Business</extracomment>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Business (and 3 more)</extracomment>
        <translation>documentation Machnet, codes ISO 3166-2 sans le pays</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Machnet gets a mailing address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Mailing address”, in Machnet PaaS: Business</extracomment>
        <translation>Machnet reçoit une adresse postale en bloc&#xa0;: elle est envoyée en entier dès qu’une partie change.</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /mailing_address/country, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>documentation Machnet, codes ISO 3166-1</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Transactions per month</source>
        <extracomment>label of /number_of_transaction_per_month, in Machnet PaaS: Business</extracomment>
        <translation>Transactions par mois</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>label of /transaction_frequency, in Machnet PaaS: Business</extracomment>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Business documents</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Documents de l’entreprise</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>Machnet ajoute une nouvelle copie de chaque document à l’utilisateur et archive l’ancienne du même type. Une ancienne copie ne revient pas, et les documents ne sont jamais envoyés deux fois automatiquement.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>exemples de requête de Machnet&#xa0;: URL de données en base64</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample for a business</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>exemple de requête de Machnet pour une entreprise</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Business</extracomment>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Pays émetteur</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>État émetteur</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: not once the user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /physical_documents, in Machnet PaaS: Business</extracomment>
        <translation>documentation Machnet, Update User&#xa0;: impossible une fois l’utilisateur vérifié</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Numéros de documents</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>L’effet des nouvelles entrées sur celles que Machnet contient n’est pas documenté&#xa0;: elles peuvent s’y ajouter ou les remplacer. Amend n’envoie que les nouvelles, relit la fiche et indique ce qui a disparu.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>exemple de réponse de Machnet, *****1112</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Business</extracomment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Business</extracomment>
        <translation>Autorité émettrice</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Business</extracomment>
        <translation>Statut de vérification</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Business</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Business</extracomment>
        <translation>À recommencer</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Business</extracomment>
        <translation>Examen en attente</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Business</extracomment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Business</extracomment>
        <translation>Envoie de l’argent</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Business</extracomment>
        <translation>Reçoit de l’argent</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Business</extracomment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Business</extracomment>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Business</extracomment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Création</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Comme Machnet l’indique&#xa0;: le fuseau horaire n’est pas précisé.</translation>
    </message>
</context>
<context>
    <name>machnet/individual</name>
    <message>
        <source>Individual</source>
        <extracomment>name of the form, in Machnet PaaS: Individual</extracomment>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYC check of this user to be initiated again. Amend does not do that: ask whoever runs your KYC checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Individual</extracomment>
        <translation>Après une modification, Machnet demande que le contrôle KYC de cet utilisateur soit relancé. Amend ne le fait pas&#xa0;: adressez-vous aux responsables de vos contrôles KYC.</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Individual</extracomment>
        <translation>ID de l’utilisateur chez Machnet, un UUID</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Individual</extracomment>
        <translation>Cet utilisateur reçoit de l’argent. Machnet a d’autres règles pour ces utilisateurs&#x202f;; ils ne peuvent donc pas être modifiés ici.</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>documentation Machnet, Update User&#xa0;: ses tableaux concernent les utilisateurs qui envoient</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet donne à cet utilisateur un type absent de sa documentation&#x202f;; on ne sait donc pas ce qui peut être modifié. Il ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>documentation Machnet&#xa0;: le type est SEND ou RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet n’indique pas si cet utilisateur envoie ou reçoit de l’argent. Il est traité comme un utilisateur qui envoie&#x202f;; assurez-vous que c’est le cas.</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>exemples de réponse de Machnet, sans le type</translation>
    </message>
    <message>
        <source>This user is a business, not a person. Open it with the form “Business”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Individual</extracomment>
        <translation>Cet utilisateur est une entreprise, pas une personne. Ouvrez-le avec le formulaire «&#xa0;Entreprise&#xa0;».</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>documentation Machnet, Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only businesses have. If it is a business, open it with the form “Business”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet n’indique pas si cet utilisateur est une entreprise, et la fiche contient des données propres aux entreprises. S’il s’agit d’une entreprise, ouvrez-la avec le formulaire «&#xa0;Entreprise&#xa0;».</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>exemples de réponse de Machnet, sans l’indicateur</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet est en train de vérifier cet utilisateur. Une modification peut exiger une nouvelle vérification.</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Individual</extracomment>
        <translation>documentation Machnet, statut de vérification de l’utilisateur</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Individual</extracomment>
        <translation>Quelqu’un chez Machnet examine cet utilisateur. Une modification peut exiger un nouvel examen.</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet a suspendu cet utilisateur. Cherchez-en la raison avant toute modification.</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet n’indique pas si cet utilisateur est vérifié. Il est traité comme vérifié, afin que rien d’interdit ne soit modifié.</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet donne à cet utilisateur un statut de vérification absent de sa documentation. Il est traité comme vérifié, afin que rien d’interdit ne soit modifié.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>label of /company_details, in Machnet PaaS: Individual</extracomment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a user is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Person”, in Machnet PaaS: Individual</extracomment>
        <translation>Ce qui peut être modifié dépend du statut de vérification. Une fois l’utilisateur vérifié, Machnet en verrouille la plus grande partie.</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Individual</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Fixed once the user is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Individual (and 6 more)</extracomment>
        <translation>Non modifiable une fois l’utilisateur vérifié.</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Individual (and 19 more)</extracomment>
        <translation>contrôle propre à Amend&#xa0;: le fournisseur ne documente aucun moyen de le vider</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>label of /middle_name, in Machnet PaaS: Individual</extracomment>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /middle_name, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>exemple de requête de Machnet, middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Individual</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emailFormat of /email, in Machnet PaaS: Individual (and 4 more)</extracomment>
        <translation>contrôle propre à Amend</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Individual</extracomment>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Chiffres uniquement, avec l’indicatif régional, sans +</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>documentation Machnet&#xa0;: numérique, de 10 à 15 chiffres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Individual</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Machnet PaaS: Individual</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender: male, in Machnet PaaS: Individual</extracomment>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender: female, in Machnet PaaS: Individual</extracomment>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /gender: other, in Machnet PaaS: Individual</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Individual</extracomment>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Individual</extracomment>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Individual</extracomment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Individual</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>documentation Machnet, codes ISO 3166-2 sans le pays</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Individual</extracomment>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Individual</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Machnet gets the three fields of the company together when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Work”, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet reçoit les trois champs de l’entreprise ensemble dès que l’un d’eux change.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>label of /occupation, in Machnet PaaS: Individual</extracomment>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Individual</extracomment>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /user_scope, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>exemples de Machnet&#xa0;: la liste des valeurs n’est pas publiée</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /company_details/company_name, in Machnet PaaS: Individual</extracomment>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Company phone</source>
        <extracomment>label of /company_details/phone_number, in Machnet PaaS: Individual</extracomment>
        <translation>Téléphone de l’entreprise</translation>
    </message>
    <message>
        <source>Company address</source>
        <extracomment>label of /company_details/address, in Machnet PaaS: Individual</extracomment>
        <translation>Adresse de l’entreprise</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Pièces d’identité</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet ajoute une nouvelle copie de chaque document à l’utilisateur et archive l’ancienne du même type. Une ancienne copie ne revient pas, et les documents ne sont jamais envoyés deux fois automatiquement.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>exemples de requête de Machnet&#xa0;: URL de données en base64</translation>
    </message>
    <message>
        <source>Machnet docs, identification documents: JPEG only</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>documentation Machnet, pièces d’identité&#xa0;: JPEG uniquement</translation>
    </message>
    <message>
        <source>In colour, all four corners visible, not expired</source>
        <extracomment>hint of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>En couleur, les quatre coins visibles, non expiré</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Individual</extracomment>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Pays émetteur</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>documentation Machnet, codes ISO 3166-1</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>État émetteur</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Numéros de documents</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>L’effet des nouvelles entrées sur celles que Machnet contient n’est pas documenté&#xa0;: elles peuvent s’y ajouter ou les remplacer. Amend n’envoie que les nouvelles, relit la fiche et indique ce qui a disparu.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>exemple de réponse de Machnet, *****1112</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample: nine digits without dashes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; ssn of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>exemple de requête de Machnet&#xa0;: neuf chiffres sans tirets</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Individual</extracomment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Individual</extracomment>
        <translation>Autorité émettrice</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: SSN is not updatable once user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /virtual_documents, in Machnet PaaS: Individual</extracomment>
        <translation>documentation Machnet, Update User&#xa0;: le SSN n’est plus modifiable une fois l’utilisateur vérifié</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Individual</extracomment>
        <translation>Statut de vérification</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Individual</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Individual</extracomment>
        <translation>À recommencer</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Individual</extracomment>
        <translation>Examen en attente</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Individual</extracomment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Individual</extracomment>
        <translation>Envoie de l’argent</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Individual</extracomment>
        <translation>Reçoit de l’argent</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>label of /business, in Machnet PaaS: Individual</extracomment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Individual</extracomment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Individual</extracomment>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Individual</extracomment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Création</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Comme Machnet l’indique&#xa0;: le fuseau horaire n’est pas précisé.</translation>
    </message>
</context>
<context>
    <name>sandbox/people</name>
    <message>
        <source>everything in order</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>a ZIP code that begins with 0, and an apostrophe</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un code postal qui commence par 0, et une apostrophe</translation>
    </message>
    <message>
        <source>accents in the name, which the laboratory&apos;s name rule refuses</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>des accents dans le nom, que la règle des noms du laboratoire refuse</translation>
    </message>
    <message>
        <source>a diaeresis in the name, and an old ingestion window that has ended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un tréma dans le nom, et une ancienne période de collecte terminée</translation>
    </message>
    <message>
        <source>a Hebrew name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nom et une adresse en hébreu, écrits de droite à gauche</translation>
    </message>
    <message>
        <source>an Arabic name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nom et une adresse en arabe, écrits de droite à gauche</translation>
    </message>
    <message>
        <source>a child with a guarantor</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un enfant avec un garant</translation>
    </message>
    <message>
        <source>a child whose guarantor is missing</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un enfant dont le garant manque</translation>
    </message>
    <message>
        <source>an old import: zip_code, no country, a phone number that is none, &quot;Male&quot;</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une ancienne importation&#xa0;: zip_code, pas de pays, un numéro de téléphone qui n’en est pas un, «&#xa0;Male&#xa0;»</translation>
    </message>
    <message>
        <source>a value of race that is newer than the published list</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une valeur de race plus récente que la liste publiée</translation>
    </message>
    <message>
        <source>members that no document names, in the address and beside it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>des champs qu’aucune documentation ne cite, dans l’adresse et à côté</translation>
    </message>
    <message>
        <source>an address that fills every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une adresse qui remplit toutes les lignes</translation>
    </message>
    <message>
        <source>no demographics yet: a save creates them</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>pas encore de données démographiques&#xa0;: un enregistrement les crée</translation>
    </message>
    <message>
        <source>scheduled for deletion</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>suppression prévue</translation>
    </message>
    <message>
        <source>an individual, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier, non vérifié&#xa0;: presque tout peut être modifié</translation>
    </message>
    <message>
        <source>an individual, verified: names, e-mail, birth date and SSN are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier, vérifié&#xa0;: noms, e-mail, date de naissance et SSN sont verrouillés</translation>
    </message>
    <message>
        <source>an individual whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier dont la vérification est en cours</translation>
    </message>
    <message>
        <source>an individual whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier dont la vérification est à recommencer</translation>
    </message>
    <message>
        <source>an individual whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier dont la vérification est à l’examen</translation>
    </message>
    <message>
        <source>an individual who is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier suspendu</translation>
    </message>
    <message>
        <source>an individual with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier au statut inconnu de tous&#xa0;: traité comme vérifié</translation>
    </message>
    <message>
        <source>an individual without type and business in the record</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier sans type ni «&#xa0;business&#xa0;» dans la fiche</translation>
    </message>
    <message>
        <source>a recipient (RECEIVE): not for these forms</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un destinataire (RECEIVE)&#xa0;: pas pour ces formulaires</translation>
    </message>
    <message>
        <source>an individual who becomes VERIFIED with the second read</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier qui devient VERIFIED à la deuxième lecture</translation>
    </message>
    <message>
        <source>an individual whose other documents vanish when one is sent</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier dont les autres documents disparaissent quand on en envoie un</translation>
    </message>
    <message>
        <source>an individual with no documents, no employer and a phone of nine digits</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un particulier sans documents, sans employeur et avec un téléphone à neuf chiffres</translation>
    </message>
    <message>
        <source>a business, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise, non vérifiée&#xa0;: presque tout peut être modifié</translation>
    </message>
    <message>
        <source>a business, verified: name, scope, EIN and the certificate are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise, vérifiée&#xa0;: nom, secteur, EIN et certificat sont verrouillés</translation>
    </message>
    <message>
        <source>a business whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise dont la vérification est en cours</translation>
    </message>
    <message>
        <source>a business whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise dont la vérification est à recommencer</translation>
    </message>
    <message>
        <source>a business whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise dont la vérification est à l’examen</translation>
    </message>
    <message>
        <source>a business that is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise suspendue</translation>
    </message>
    <message>
        <source>a business with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise au statut inconnu de tous&#xa0;: traitée comme vérifiée</translation>
    </message>
    <message>
        <source>a business as the vendor&apos;s sample reads: no type, business or mailing address line 2</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une entreprise comme dans l’exemple du fournisseur&#xa0;: sans type, ni «&#xa0;business&#xa0;», ni ligne 2 de l’adresse postale</translation>
    </message>
    <message>
        <source>an administrator: a change of role is worth a second look</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un administrateur&#xa0;: un changement de rôle mérite un second regard</translation>
    </message>
    <message>
        <source>accents in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>des accents dans le nom</translation>
    </message>
    <message>
        <source>a diaeresis in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un tréma dans le nom</translation>
    </message>
    <message>
        <source>a Hebrew name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nom en hébreu, écrit de droite à gauche</translation>
    </message>
    <message>
        <source>an Arabic name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nom en arabe, écrit de droite à gauche</translation>
    </message>
    <message>
        <source>an apostrophe and quotation marks in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une apostrophe et des guillemets dans le nom</translation>
    </message>
    <message>
        <source>a new e-mail address counts only once its owner confirmed it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une nouvelle adresse e-mail ne compte qu’une fois confirmée par son propriétaire</translation>
    </message>
    <message>
        <source>a role that the usual list lacks</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un rôle absent de la liste habituelle</translation>
    </message>
    <message>
        <source>an old import: capital letters and no name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une ancienne importation&#xa0;: en majuscules et sans nom</translation>
    </message>
    <message>
        <source>members that no document names</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>des champs qu’aucune documentation ne cite</translation>
    </message>
    <message>
        <source>names that fill every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>des noms qui remplissent toutes les lignes</translation>
    </message>
    <message>
        <source>everything in order; an e-mail at blocked.example, one that another has, and +999 are refused (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>tout est en ordre&#x202f;; un e-mail à blocked.example, un e-mail déjà pris et +999 sont refusés (409)</translation>
    </message>
    <message>
        <source>a root user: readable, but a PATCH is refused (403)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un utilisateur root&#xa0;: lisible, mais un PATCH est refusé (403)</translation>
    </message>
    <message>
        <source>accents in the name, and no mobile, date of birth, tag or brand yet</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>des accents dans le nom, et pas encore de mobile, date de naissance, étiquette ni marque</translation>
    </message>
    <message>
        <source>a name of more than 50 characters, which may stay but not be typed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>un nom de plus de 50 caractères, qui peut rester mais pas être saisi</translation>
    </message>
    <message>
        <source>has changed the e-mail address too often: a new one is refused (TOO_FREQUENT_EMAIL_CHANGES)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>a changé d’adresse e-mail trop souvent&#xa0;: une nouvelle est refusée (TOO_FREQUENT_EMAIL_CHANGES)</translation>
    </message>
    <message>
        <source>has changed the mobile too often: a new one is refused (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>a changé de mobile trop souvent&#xa0;: un nouveau est refusé (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</translation>
    </message>
    <message>
        <source>may not change the mobile at all (MOBILE_CHANGE_NOT_ALLOWED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ne peut pas du tout changer de mobile (MOBILE_CHANGE_NOT_ALLOWED)</translation>
    </message>
    <message>
        <source>every change is refused as UNSUPPORTED_CURRENCY</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>toute modification est refusée&#xa0;: UNSUPPORTED_CURRENCY</translation>
    </message>
    <message>
        <source>of an identity that these credentials may not change (INSUFFICIENT_PERMISSIONS)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>d’une identité que ces identifiants ne peuvent pas modifier (INSUFFICIENT_PERMISSIONS)</translation>
    </message>
    <message>
        <source>a change needs a stepped-up token (STEP_UP_REQUIRED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une modification exige un jeton renforcé (STEP_UP_REQUIRED)</translation>
    </message>
    <message>
        <source>a change meets the rate limit (429, with x-ratelimit headers)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>une modification atteint la limite de débit (429, avec en-têtes x-ratelimit)</translation>
    </message>
    <message>
        <source>not active; signing in as them finds the password expired (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>non actif&#x202f;; à la connexion en son nom, le mot de passe a expiré (409)</translation>
    </message>
    <message>
        <source>signing in as them finds the account locked (423)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>à la connexion en son nom, le compte est verrouillé (423)</translation>
    </message>
    <message>
        <source>signing in as them gives a token for choosing an identity only (AUTH)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>la connexion en son nom ne donne qu’un jeton pour choisir une identité (AUTH)</translation>
    </message>
    <message>
        <source>signing in as them finds the tokenised password expired (410)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>à la connexion en son nom, le mot de passe sous forme de jeton a expiré (410)</translation>
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
        <translation>Clé d’API ou jeton d’accès OAuth</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Users API v1</extracomment>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Users API v1</extracomment>
        <translation>Production</translation>
    </message>
</context>
<context>
    <name>users/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Users API v1: User</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>As the vendor gives it out</source>
        <extracomment>what the user id is, in Users API v1: User</extracomment>
        <translation>Tel que le fournisseur l’attribue</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Users API v1: User</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty a field</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>contrôle propre à Amend&#xa0;: le fournisseur ne documente aucun moyen de vider un champ</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>contrôle propre à Amend</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Users API v1: User</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Users API v1: User</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The vendor may have a new email address verified first: the old one stays until the person has confirmed the change.</source>
        <extracomment>why the answer may differ from what was sent; /email, in Users API v1: User</extracomment>
        <translation>Le fournisseur peut faire vérifier d’abord une nouvelle adresse e-mail&#xa0;: l’ancienne reste jusqu’à ce que la personne ait confirmé la modification.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>label of /username, in Users API v1: User</extracomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>No two users can have the same.</source>
        <extracomment>hint of /username, in Users API v1: User</extracomment>
        <translation>Deux utilisateurs ne peuvent pas avoir le même.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>label of /role, in Users API v1: User</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What the person may see and do</source>
        <extracomment>hint of /role, in Users API v1: User</extracomment>
        <translation>Ce que la personne peut voir et faire</translation>
    </message>
    <message>
        <source>A role decides what this person may see and do. Make sure that someone who may grant the new role has asked for it.</source>
        <extracomment>what a person confirms before a change of /role is sent, in Users API v1: User</extracomment>
        <translation>Un rôle décide de ce que cette personne peut voir et faire. Assurez-vous que la demande vient d’une personne habilitée à accorder le nouveau rôle.</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Users API v1: User</extracomment>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Users API v1: User</extracomment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>label of /updated_at, in Users API v1: User</extracomment>
        <translation>Mise à jour</translation>
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
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Auth token</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Jeton d’authentification</translation>
    </message>
    <message>
        <source>Sign-in email</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>E-mail de connexion</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>Mot de passe de connexion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Weavr Multi</extracomment>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Weavr Multi</extracomment>
        <translation>Production</translation>
    </message>
</context>
<context>
    <name>weavr/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Weavr Multi: User</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Weavr&apos;s own id of the user, digits only</source>
        <extracomment>what the user id is, in Weavr Multi: User</extracomment>
        <translation>ID de l’utilisateur chez Weavr, chiffres uniquement</translation>
    </message>
    <message>
        <source>email address</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>label of /mobile, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dateOfBirth, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /name, in Weavr Multi: User</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /surname, in Weavr Multi: User</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Weavr Multi: User</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Weavr replaces the mobile number as a whole, so both parts are sent when one of them changes. It sends codes to this number.</source>
        <extracomment>text under the section&apos;s title “Mobile”, in Weavr Multi: User</extracomment>
        <translation>Weavr remplace le numéro de mobile en bloc&#xa0;: les deux parties sont envoyées dès que l’une change. Weavr envoie des codes à ce numéro.</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>label of /mobile/countryCode, in Weavr Multi: User</extracomment>
        <translation>Indicatif du pays</translation>
    </message>
    <message>
        <source>The new mobile number has to be enrolled for authentication factors: ask the person to do so in your app, or codes cannot be sent to it.</source>
        <extracomment>next step, shown after a change was applied; /mobile/countryCode, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>Le nouveau numéro de mobile doit être inscrit pour les facteurs d’authentification&#xa0;: demandez à la personne de le faire dans votre application, sinon aucun code ne peut lui être envoyé.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>At most 12 digits, without the country code</source>
        <extracomment>hint of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>12 chiffres au plus, sans l’indicatif du pays</translation>
    </message>
    <message>
        <source>Weavr changelog, 3.63.1: country code and number together</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; combinedLength of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>journal des modifications de Weavr, 3.63.1&#xa0;: indicatif et numéro ensemble</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>contrôle propre à Amend</translation>
    </message>
    <message>
        <source>Weavr replaces the date as a whole, so all three are sent when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Date of birth”, in Weavr Multi: User</extracomment>
        <translation>Weavr remplace la date en bloc&#xa0;: les trois parties sont envoyées dès que l’une change.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>label of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: a day that never was is nobody&apos;s birthday</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; calendarDate of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>contrôle propre à Amend&#xa0;: un jour qui n’a jamais existé n’est l’anniversaire de personne</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>label of /dateOfBirth/month, in Weavr Multi: User</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>label of /dateOfBirth/year, in Weavr Multi: User</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>label of /tag, in Weavr Multi: User</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Your own mark, to search and filter by: letters A to Z, digits, hyphens and underscores</source>
        <extracomment>hint of /tag, in Weavr Multi: User</extracomment>
        <translation>Votre propre repère, pour rechercher et filtrer&#xa0;: lettres A à Z, chiffres, traits d’union et tirets bas</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>label of /locale, in Weavr Multi: User</extracomment>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>The language of emails and SMS: two small letters, alone or with a country, like en or en-GB. Longer codes, like zh-Hant, are not taken.</source>
        <extracomment>hint of /locale, in Weavr Multi: User</extracomment>
        <translation>La langue des e-mails et des SMS&#xa0;: deux lettres minuscules, seules ou avec un pays, comme en ou en-GB. Les codes plus longs, comme zh-Hant, ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>label of /brand, in Weavr Multi: User</extracomment>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Chooses the templates of emails and SMS: letters A to Z and digits, no spaces</source>
        <extracomment>hint of /brand, in Weavr Multi: User</extracomment>
        <translation>Choisit les modèles des e-mails et des SMS&#xa0;: lettres A à Z et chiffres, sans espaces</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Weavr Multi: User</extracomment>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Identity type</source>
        <extracomment>label of /identity/type, in Weavr Multi: User</extracomment>
        <translation>Type d’identité</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>choice for /identity/type: CONSUMER, in Weavr Multi: User</extracomment>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>choice for /identity/type: CORPORATE, in Weavr Multi: User</extracomment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <extracomment>label of /identity/id, in Weavr Multi: User</extracomment>
        <translation>ID d’identité</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>label of /active, in Weavr Multi: User</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <extracomment>label of /countryOfResidence, in Weavr Multi: User</extracomment>
        <translation>Pays de résidence</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>label of /roles, in Weavr Multi: User</extracomment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Only newer versions of Weavr tell them. They are not changed here.</source>
        <extracomment>hint of /roles, in Weavr Multi: User</extracomment>
        <translation>Seules les versions récentes de Weavr les indiquent. Ils ne se modifient pas ici.</translation>
    </message>
</context>
</TS>
