<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AfterPlace</name>
    <message>
        <source>&quot;nullable&quot; is a keyword that forms do not support: OpenAPI 3.1 has &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] for it</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>フォームでは &quot;nullable&quot; というキーワードは使えません。OpenAPI 3.1 では &quot;type&quot;: [&quot;string&quot;, &quot;null&quot;] と書きます</translation>
    </message>
    <message>
        <source>&quot;oneOf&quot; is a keyword that forms do not support: write &quot;anyOf&quot; with a schema and {&quot;type&quot;: &quot;null&quot;}, or one schema</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>フォームでは &quot;oneOf&quot; というキーワードは使えません。&quot;anyOf&quot; に 1 つのスキーマと {&quot;type&quot;: &quot;null&quot;} を並べるか、スキーマを 1 つだけ書いてください</translation>
    </message>
    <message>
        <source>&quot;definitions&quot; is a keyword that forms do not support: write &quot;$defs&quot;</source>
        <extracomment>The quoted words are parts of a file: keep them.</extracomment>
        <translation>フォームでは &quot;definitions&quot; というキーワードは使えません。&quot;$defs&quot; と書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword that forms do not support</source>
        <extracomment>%1 is a key of a file.</extracomment>
        <translation>フォームでは &quot;%1&quot; というキーワードは使えません</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>can&apos;t be opened: %1</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>開けません: %1</translation>
    </message>
    <message>
        <source>is larger than 16 MB: leave out what the forms do not need</source>
        <translation>16 MB を超えています。フォームに不要なものを省いてください</translation>
    </message>
    <message>
        <source>is not JSON: %1 (line %2, column %3)</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>JSON ではありません: %1 (行 %2、列 %3)</translation>
    </message>
    <message>
        <source>is nested too deep (line %1, column %2)</source>
        <translation>入れ子が深すぎます (行 %1、列 %2)</translation>
    </message>
    <message>
        <source>has a number that is not JSON (line %1, column %2)</source>
        <translation>JSON として正しくない数値があります (行 %1、列 %2)</translation>
    </message>
    <message>
        <source>is not one JSON value (line %1, column %2)</source>
        <translation>単一の JSON 値ではありません (行 %1、列 %2)</translation>
    </message>
    <message>
        <source>is in this object twice (line %1, column %2)</source>
        <translation>このオブジェクト内で重複しています (行 %1、列 %2)</translation>
    </message>
    <message>
        <source>is a number of more than %1 characters (line %2, column %3)</source>
        <translation>%1 文字を超える数値です (行 %2、列 %3)</translation>
    </message>
    <message>
        <source>is a key that Amend keeps for itself (line %1, column %2)</source>
        <translation>Amend が内部で使うキーです (行 %1、列 %2)</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>is not the name of the folder</source>
        <translation>フォルダーの名前と一致しません</translation>
    </message>
    <message>
        <source>has more than %1 forms</source>
        <translation>フォームが %1 個を超えています</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;, which is the name of the file</source>
        <translation>ファイルの名前 &quot;%1&quot; と一致しません</translation>
    </message>
    <message>
        <source>has no API in it</source>
        <translation>API が含まれていません</translation>
    </message>
    <message>
        <source>there is already an API of this name</source>
        <translation>この名前の API はすでにあります</translation>
    </message>
    <message>
        <source>must be of type %1</source>
        <extracomment>%1 is a type of JSON: string, object.</extracomment>
        <translation>型は %1 でなければなりません</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <extracomment>%1 is a list of values.</extracomment>
        <translation>次のいずれかでなければなりません: %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>does not match %1</source>
        <extracomment>%1 is a regular expression.</extracomment>
        <translation>%1 に一致しません</translation>
    </message>
    <message>
        <source>does not match %1: %2</source>
        <extracomment>%1 is a regular expression, %2 says what is meant by it.</extracomment>
        <translation>%1 に一致しません: %2</translation>
    </message>
    <message>
        <source>must be %1 or more</source>
        <translation>%1 以上でなければなりません</translation>
    </message>
    <message>
        <source>must be %1 or less</source>
        <translation>%1 以下でなければなりません</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>&quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>is not a key that is allowed here</source>
        <translation>ここでは使えないキーです</translation>
    </message>
    <message>
        <source>matches %1 of the forms it may have, not one</source>
        <translation>使える形式のうち %1 個に一致します。一致するのは 1 個だけでなければなりません</translation>
    </message>
    <message>
        <source>is not a language that Amend knows. It knows these: %1</source>
        <extracomment>%1 is a list of codes: de, fr</extracomment>
        <translation>Amend が対応していない言語です。対応している言語: %1</translation>
    </message>
    <message>
        <source>has no text in any language</source>
        <translation>どの言語のテキストもありません</translation>
    </message>
    <message>
        <source>is a keyword that this validator does not know</source>
        <translation>この検証では未対応のキーワードです</translation>
    </message>
    <message>
        <source>can only be 1</source>
        <translation>1 だけが使えます</translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation>参照先がありません</translation>
    </message>
    <message>
        <source>a bracket &quot;(&quot; is not closed</source>
        <translation>括弧 &quot;(&quot; が閉じられていません</translation>
    </message>
    <message>
        <source>a bracket &quot;)&quot; closes nothing</source>
        <translation>括弧 &quot;)&quot; に対応する開き括弧がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be written as &quot;\%1&quot;</source>
        <translation>&quot;%1&quot; は &quot;\%1&quot; と書かなければなりません</translation>
    </message>
    <message>
        <source>&quot;(?%1&quot; is not a group of ECMA-262</source>
        <translation>&quot;(?%1&quot; は ECMA-262 のグループではありません</translation>
    </message>
    <message>
        <source>the name of a group does not end</source>
        <translation>グループ名が終わっていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats nothing</source>
        <translation>&quot;%1&quot; の前に繰り返す対象がありません</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; needs a character on both sides</source>
        <translation>&quot;[…]&quot; 内の範囲には両側に文字が必要です</translation>
    </message>
    <message>
        <source>a range in &quot;[…]&quot; is the wrong way round</source>
        <translation>&quot;[…]&quot; 内の範囲の順序が逆です</translation>
    </message>
    <message>
        <source>a bracket &quot;[&quot; is not closed</source>
        <translation>括弧 &quot;[&quot; が閉じられていません</translation>
    </message>
    <message>
        <source>&quot;\u&quot; is not the code of a character</source>
        <translation>&quot;\u&quot; が文字コードになっていません</translation>
    </message>
    <message>
        <source>&quot;\p{%1}&quot; is not a property that Amend can translate</source>
        <translation>&quot;\p{%1}&quot; は Amend が変換できるプロパティではありません</translation>
    </message>
    <message>
        <source>a backslash is at the end</source>
        <translation>末尾にバックスラッシュがあります</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; refers back to a group, which Amend does not support</source>
        <translation>&quot;\%1&quot; はグループへの後方参照で、Amend では使えません</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; means nothing in ECMA-262</source>
        <translation>&quot;\%1&quot; は ECMA-262 では意味を持ちません</translation>
    </message>
    <message>
        <source>is longer than 10,000 characters</source>
        <translation>10,000 文字を超えています</translation>
    </message>
    <message>
        <source>has half a character in it</source>
        <translation>不完全な文字 (サロゲートの片方) が含まれています</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true または false でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to 2147483647</source>
        <translation>0 から 2147483647 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>テキストの一覧でなければなりません</translation>
    </message>
    <message>
        <source>must be a list with a value in it</source>
        <translation>1 個以上の値を含む一覧でなければなりません</translation>
    </message>
    <message>
        <source>must be a list with a schema in it</source>
        <translation>1 個以上のスキーマを含む一覧でなければなりません</translation>
    </message>
    <message>
        <source>must be a schema, which is an object</source>
        <translation>スキーマ (オブジェクト) でなければなりません</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>スキーマのオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a type, or a list of types</source>
        <translation>型、または型の一覧でなければなりません</translation>
    </message>
    <message>
        <source>can only be true, false or {}: forms cannot check unknown members against a schema</source>
        <translation>true、false、{} だけが使えます。フォームでは未知のメンバーをスキーマで検証できません</translation>
    </message>
    <message>
        <source>can only be false: forms cannot check this</source>
        <translation>false だけが使えます。フォームではこれを検証できません</translation>
    </message>
    <message>
        <source>refers to something outside of the document</source>
        <translation>文書の外を参照しています</translation>
    </message>
    <message>
        <source>is not &quot;a schema, or null&quot;</source>
        <translation>「スキーマまたは null」の形ではありません</translation>
    </message>
    <message>
        <source>there is no schema here</source>
        <translation>ここにスキーマがありません</translation>
    </message>
    <message>
        <source>its references form a circle, or are too many</source>
        <translation>参照が循環しているか、多すぎます</translation>
    </message>
    <message>
        <source>is not a type that forms support: one of string, integer, number, boolean, object and array, or a list of it and &quot;null&quot;</source>
        <translation>フォームで使える型ではありません。string、integer、number、boolean、object、array のいずれか、またはそのいずれかと &quot;null&quot; の一覧を使ってください</translation>
    </message>
    <message>
        <source>is another type than what it applies together with</source>
        <translation>同時に適用されるものと型が異なります</translation>
    </message>
    <message>
        <source>must be a type: there is none</source>
        <translation>型が必要ですが、ありません</translation>
    </message>
    <message>
        <source>forms support no enum of objects or lists</source>
        <translation>フォームでは、オブジェクトや一覧の enum は使えません</translation>
    </message>
    <message>
        <source>no value of the schema&apos;s type is listed</source>
        <translation>スキーマの型に合う値が列挙されていません</translation>
    </message>
    <message>
        <source>is the second pattern here, and forms can check one</source>
        <translation>ここでは 2 つ目の pattern です。フォームで検証できるのは 1 つだけです</translation>
    </message>
    <message>
        <source>is the second format here, and forms can check one</source>
        <translation>ここでは 2 つ目の format です。フォームで検証できるのは 1 つだけです</translation>
    </message>
    <message>
        <source>has more than %1 fields</source>
        <translation>項目が %1 個を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and has no schema</source>
        <translation>&quot;%1&quot; は必須ですが、スキーマがありません</translation>
    </message>
    <message>
        <source>refuses &quot;%1&quot;, which applies together with it</source>
        <translation>同時に適用される &quot;%1&quot; を許可していません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>contains itself</source>
        <translation>自分自身を含んでいます</translation>
    </message>
    <message>
        <source>can only be true at the top of a body</source>
        <translation>true にできるのは本文の最上位だけです</translation>
    </message>
    <message>
        <source>forms support no objects or lists within the items of a list</source>
        <translation>フォームでは、一覧の要素の中でオブジェクトや一覧は使えません</translation>
    </message>
    <message>
        <source>forms support no items that may be null</source>
        <translation>フォームでは、null になりうる要素は使えません</translation>
    </message>
    <message>
        <source>names another server, but requests go to the profile&apos;s only</source>
        <translation>別のサーバーを指定していますが、リクエストの送信先はプロファイルのサーバーだけです</translation>
    </message>
    <message>
        <source>refers to nothing in the document</source>
        <translation>文書内に参照先がありません</translation>
    </message>
    <message>
        <source>requires the %1 parameter &quot;%2&quot;, which no request has</source>
        <extracomment>%1 is where the parameter stands: query, header.</extracomment>
        <translation>%1 のパラメーター &quot;%2&quot; が必須ですが、これを含むリクエストはありません</translation>
    </message>
    <message>
        <source>the contract has no such operation</source>
        <translation>OpenAPI 文書にこの操作はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that Amend uses itself</source>
        <translation>&quot;%1&quot; は Amend が内部で使う名前です</translation>
    </message>
    <message>
        <source>is also the name of another server</source>
        <translation>別のサーバーの名前と重複しています</translation>
    </message>
    <message>
        <source>must begin with https: plain http is for this computer only</source>
        <translation>https で始まらなければなりません。暗号化なしの http はこのコンピューターにだけ使えます</translation>
    </message>
    <message>
        <source>is not on this computer, as the tier &quot;local&quot; says</source>
        <translation>このコンピューター上にありません。環境の種別 &quot;local&quot; と合いません</translation>
    </message>
    <message>
        <source>is a placeholder; a variable says that an address is missing</source>
        <translation>仮の値です。アドレスが未定の場合は変数で示してください</translation>
    </message>
    <message>
        <source>is too low: %1 is a server of a built-in API, and its tier is %2</source>
        <extracomment>It: the tier. %1 is the name of a server, %2 a tier.</extracomment>
        <translation>低すぎます。%1 は組み込みの API のサーバーで、その環境の種別は %2 です</translation>
    </message>
    <message>
        <source>must be an address that begins with https, without user, query and fragment</source>
        <translation>https で始まるアドレスで、ユーザー、クエリ、フラグメントを含まないものでなければなりません</translation>
    </message>
    <message>
        <source>is also the name of another secret</source>
        <translation>別のシークレットの名前と重複しています</translation>
    </message>
    <message>
        <source>already carries another secret</source>
        <translation>すでに別のシークレットに使われています</translation>
    </message>
    <message>
        <source>lacks &quot;header&quot;</source>
        <translation>&quot;header&quot; がありません</translation>
    </message>
    <message>
        <source>is not the name of a header: letters, digits and hyphens</source>
        <translation>ヘッダーの名前ではありません。使えるのは英字、数字、ハイフンです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the connection or the message: choose another header</source>
        <translation>&quot;%1&quot; は接続またはメッセージのためのヘッダーです。別のヘッダーを選択してください</translation>
    </message>
    <message>
        <source>can only have ASCII letters, digits, signs and, not first, spaces</source>
        <translation>使えるのは ASCII の英字、数字、記号と、先頭以外の空白だけです</translation>
    </message>
    <message>
        <source>is not a secret of this API</source>
        <translation>この API のシークレットではありません</translation>
    </message>
    <message>
        <source>names no secret</source>
        <translation>シークレットを指定していません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this API</source>
        <translation>&quot;%1&quot; はこの API のシークレットではありません</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not among &quot;with&quot;</source>
        <translation>&quot;{%1}&quot; が &quot;with&quot; にありません</translation>
    </message>
    <message>
        <source>has no secret in it</source>
        <translation>シークレットが含まれていません</translation>
    </message>
    <message>
        <source>is the header of a secret</source>
        <translation>シークレットのヘッダーです</translation>
    </message>
    <message>
        <source>must begin with one &quot;/&quot;</source>
        <translation>1 個の &quot;/&quot; で始まらなければなりません</translation>
    </message>
    <message>
        <source>has %1 %2 times, and needs it once</source>
        <extracomment>%1 is a variable in a path: {id}. %2 is a number.</extracomment>
        <translation>%1 が %2 回あります。必要なのは 1 回です</translation>
    </message>
    <message>
        <source>can have no variable</source>
        <translation>変数は使えません</translation>
    </message>
    <message>
        <source>can have no other variable than %1: write the value of the other one into the path</source>
        <translation>%1 以外の変数は使えません。ほかの変数の値はパスに直接書いてください</translation>
    </message>
    <message>
        <source>has a character that no path can have</source>
        <translation>パスに使えない文字が含まれています</translation>
    </message>
    <message>
        <source>has &quot;.&quot; or &quot;..&quot; in it, which lead elsewhere</source>
        <translation>別の場所を指す &quot;.&quot; または &quot;..&quot; が含まれています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON Pointer to a field</source>
        <translation>&quot;%1&quot; は項目への JSON Pointer ではありません</translation>
    </message>
    <message>
        <source>the request body has no object here</source>
        <translation>リクエストの本文では、ここにオブジェクトがありません</translation>
    </message>
    <message>
        <source>the schema does not allow this</source>
        <translation>スキーマではこれは許可されていません</translation>
    </message>
    <message>
        <source>the form already has this field</source>
        <translation>フォームにこの項目はすでにあります</translation>
    </message>
    <message>
        <source>&quot;append&quot;, &quot;items&quot; and &quot;archives&quot; are for lists</source>
        <translation>&quot;append&quot;、&quot;items&quot;、&quot;archives&quot; は一覧用です</translation>
    </message>
    <message>
        <source>a list must be one that only grows: &quot;append&quot;</source>
        <translation>追加専用の一覧でなければなりません: &quot;append&quot;</translation>
    </message>
    <message>
        <source>the list&apos;s items have no such value</source>
        <translation>一覧の要素にこの値はありません</translation>
    </message>
    <message>
        <source>the request body has no value &quot;%1&quot;</source>
        <translation>リクエストの本文に値 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>a read-only field needs a read</source>
        <translation>読み取り専用の項目には読み込みの定義が必要です</translation>
    </message>
    <message>
        <source>the read&apos;s answer has no value &quot;%1&quot;</source>
        <translation>読み込みの応答に値 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>the schema&apos;s enum has no such value</source>
        <translation>スキーマの enum にこの値はありません</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>ルール &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check values of type %2</source>
        <translation>&quot;%1&quot; は型 %2 の値を検証しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the form&apos;s objects</source>
        <translation>&quot;%1&quot; はフォームのオブジェクトにありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>&quot;%1&quot; は読み込んだすべてのメンバーとともに送信されますが、スキーマの &quot;additionalProperties&quot;: false がそれを禁止しています</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the request body has</source>
        <translation>リクエストの本文にある &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>the form has no field &quot;%1&quot;</source>
        <translation>フォームに項目 &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>neither the form nor the read&apos;s answer has &quot;%1&quot;</source>
        <translation>フォームにも読み込みの応答にも &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>the form has no field called &quot;%1&quot;</source>
        <translation>フォームに &quot;%1&quot; という名前の項目はありません</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;, which the rule &quot;%2&quot; needs</source>
        <translation>ルール &quot;%2&quot; に必要な &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>&quot;with&quot; must name %1 fields for the rule &quot;%2&quot;</source>
        <translation>ルール &quot;%2&quot; では、&quot;with&quot; に %1 個の項目を指定しなければなりません</translation>
    </message>
    <message>
        <source>has &quot;%1&quot;, which the rule &quot;%2&quot; does not use</source>
        <translation>ルール &quot;%2&quot; では使わない &quot;%1&quot; があります</translation>
    </message>
    <message>
        <source>must be a string in the schema, and is of type %1</source>
        <translation>スキーマでは string でなければなりませんが、型は %1 です</translation>
    </message>
    <message>
        <source>cannot edit a value of type %1</source>
        <translation>型 %1 の値は編集できません</translation>
    </message>
    <message>
        <source>has nothing to choose from: neither enum nor suggestions</source>
        <translation>選択肢がありません。enum も候補もありません</translation>
    </message>
    <message>
        <source>must be an integer in the schema</source>
        <translation>スキーマでは integer でなければなりません</translation>
    </message>
    <message>
        <source>must be a string in the schema</source>
        <translation>スキーマでは string でなければなりません</translation>
    </message>
    <message>
        <source>would send &quot;&quot;, which the schema does not allow</source>
        <translation>&quot;&quot; を送信することになりますが、スキーマでは許可されていません</translation>
    </message>
    <message>
        <source>is sent with every member that was read, which the schema&apos;s &quot;additionalProperties&quot;: false forbids</source>
        <translation>読み込んだすべてのメンバーとともに送信されますが、スキーマの &quot;additionalProperties&quot;: false がそれを禁止しています</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>The answer</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>応答</translation>
    </message>
    <message numerus="yes">
        <source>%1 has taken %n changes to %2</source>
        <extracomment>%1 is a profile, which stands for the vendor&apos;s server; %2 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 に %2 の変更 %n 件が反映されました</numerusform>
        </translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before the change</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Is now</source>
        <extracomment>Heading of a column: the value after the change</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>You sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>送信した値</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 (sent, not shown by the server)</source>
        <extracomment>%1 is a value</extracomment>
        <translation>%1 (送信済み、サーバーの応答に表示なし)</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>この変更を取りやめ</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>送信した値</translation>
    </message>
    <message>
        <source>The server has</source>
        <translation>サーバーの値</translation>
    </message>
    <message>
        <source>Somebody else changed these fields meanwhile. Their values are kept.</source>
        <translation>その間に、ほかの人がこれらの項目を変更しました。その人の値はそのまま残ります。</translation>
    </message>
    <message>
        <source>It was</source>
        <extracomment>Heading of a column: the value before somebody else changed it</extracomment>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>サーバーの現在の値</translation>
    </message>
    <message>
        <source>The vendor&apos;s support can find this call under %1.</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>ベンダーのサポートは、このリクエストを次の番号で確認できます: %1</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>フォームに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next record  (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>次のレコード(&amp;N)  (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy for the ticket</source>
        <translation>チケット用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copied for the ticket</source>
        <translation>チケット用にコピーしました(&amp;C)</translation>
    </message>
    <message>
        <source>Copied for the ticket</source>
        <translation>チケット用にコピーしました</translation>
    </message>
    <message>
        <source>Sta&amp;y with %1</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>%1 の編集を続ける(&amp;Y)</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>認証キーを入力(&amp;K)…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>もう一度確認(&amp;H)</translation>
    </message>
    <message>
        <source>Review and send a&amp;gain…</source>
        <translation>確認して再送信(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Arm and send…</source>
        <extracomment>To arm production is to allow sending to it for a while</extracomment>
        <translation>許可して送信(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>今すぐ送信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Recall to edit</source>
        <extracomment>Takes the changes out of the outbox</extracomment>
        <translation>下書きに戻して編集(&amp;R)</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>プロファイルを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Reads the record from the server again</extracomment>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: sends again</extracomment>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ArmingTool</name>
    <message>
        <source>locked for sending</source>
        <extracomment>State of production in the bar: nothing can be sent there</extracomment>
        <translation>送信ロック中</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>armed · %1 left</source>
        <extracomment>State of production in the bar: it can be sent to. %1 is how long yet: 14:32</extracomment>
        <translation>送信許可中 · 残り %1</translation>
    </message>
    <message>
        <source>armed · %1</source>
        <extracomment>The same, where there is little room</extracomment>
        <translation>許可中 · %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button: nothing can be sent to production any more</extracomment>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Arm for %1 min…</source>
        <extracomment>Button: allows sending to production for %1 minutes</extracomment>
        <translation>%1 分間許可…</translation>
    </message>
    <message>
        <source>Armed until %1</source>
        <extracomment>Production can be sent to until then: %1 is a time</extracomment>
        <translation>%1 まで送信許可中</translation>
    </message>
    <message>
        <source>Locked for sending</source>
        <translation>送信ロック中</translation>
    </message>
    <message>
        <source>Lock %1 (production) now (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>%1 (本番) を今すぐロック (%2)</translation>
    </message>
    <message>
        <source>Arm %1 (production) for sending (%2)</source>
        <extracomment>%1 is a profile, %2 a key: Ctrl+Shift+A</extracomment>
        <translation>%1 (本番) への送信を許可 (%2)</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Press Enter or Space on a row to show its values for 30 seconds.</source>
        <translation>行で Enter または Space を押すと、値が 30 秒間表示されます。</translation>
    </message>
    <message>
        <source>Click a row to show its values for 30 seconds.</source>
        <translation>行をクリックすると、値が 30 秒間表示されます。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>In the place of a value: what the server has is not known</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: it is removed on the server</extracomment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>ClosingPages</name>
    <message>
        <source>&amp;Close now</source>
        <extracomment>Button: closes the program without waiting</extracomment>
        <translation>今すぐ終了(&amp;C)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>This could not be saved:
%1

%2 Closing Amend now loses it.</source>
        <extracomment>%1 is a list of what was not saved, a line each; %2 is a sentence that says why</extracomment>
        <translation>次の内容を保存できませんでした:
%1

%2 今 Amend を終了すると失われます。</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>保存せずに終了(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %n sends</source>
        <translation>
            <numerusform>%n 件の送信が終わるのを待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes by itself when it is done. If you close it now, what is under way may end without a clear answer; it is looked into when Amend is next opened.</source>
        <translation>完了すると Amend は自動的に終了します。今終了すると、進行中の送信の結果がはっきりしないことがあります。その場合は、次に Amend を開いたときに確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait in the outbox. They go on when Amend is next opened.</source>
        <translation>
            <numerusform>送信トレイで %n 件が待機しています。次に Amend を開いたときに送信を続けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends wait for you: they do not go on by themselves. The outbox says why.</source>
        <translation>
            <numerusform>%n 件の送信は操作が必要です。自動では送信されません。理由は送信トレイで確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends it is not known whether they were applied. They stay in the outbox.</source>
        <translation>
            <numerusform>%n 件の送信は、反映されたかどうか不明です。送信トレイに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend closes</source>
        <extracomment>Title of the last page, while the program closes</extracomment>
        <translation>Amend を終了します</translation>
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
        <translation>一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Find anything</source>
        <extracomment>Title of a list of commands, fields, forms, profiles and people</extracomment>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>Type a part of the name of a command, field, form, profile or person</source>
        <translation>コマンド、項目、フォーム、プロファイル、人の名前の一部を入力</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>%1 is the name of a field. Choosing it leads there</extracomment>
        <translation>項目: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <extracomment>%1 is the name of a form. Choosing it opens it</extracomment>
        <translation>フォーム: %1</translation>
    </message>
    <message>
        <source>Recent: %1</source>
        <extracomment>A record that was opened lately. %1 says whose, and where</extracomment>
        <translation>最近: %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>%1 says whose draft it is, and where</extracomment>
        <translation>下書き: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile, and its tier</extracomment>
        <translation>プロファイル: %1</translation>
    </message>
</context>
<context>
    <name>CommandSet</name>
    <message>
        <source>Colours: &amp;more contrast</source>
        <translation>配色: 高コントラスト(&amp;M)</translation>
    </message>
    <message>
        <source>Go &amp;home</source>
        <extracomment>Command: shows the first page, on which a record is looked for</extracomment>
        <translation>ホームに移動(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go to the user ID</source>
        <extracomment>Command: goes to the box into which a user ID is typed</extracomment>
        <translation>ユーザー ID 欄に移動(&amp;G)</translation>
    </message>
    <message>
        <source>Switch &amp;between sandbox and production</source>
        <translation>サンドボックスと本番の切り替え(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;witch profile…</source>
        <translation>プロファイルの切り替え(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Profiles and keys…</source>
        <translation>プロファイルと認証キー(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the dra&amp;fts</source>
        <translation>下書きを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>送信トレイを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show what was sen&amp;t</source>
        <translation>送信済みを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Command: shows the settings</extracomment>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Command: how the drafts are encrypted</extracomment>
        <translation>下書きと暗号化キー(&amp;K)…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <extracomment>Command: shows what is kept where</extracomment>
        <translation>セキュリティ(&amp;Y)…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <extracomment>Command: hides names, addresses and other values, for sharing the screen</extracomment>
        <translation>個人情報を非表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lock Amend</source>
        <extracomment>Command: hides the window until a password is entered</extracomment>
        <translation>Amend をロック(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt column</source>
        <extracomment>Command: goes to the next part of the window</extracomment>
        <translation>次の列(&amp;X)</translation>
    </message>
    <message>
        <source>Previous co&amp;lumn</source>
        <extracomment>Command: goes to the part of the window before</extracomment>
        <translation>前の列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>確認して送信(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Command, verb</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <extracomment>Command, verb: does again what was undone</extracomment>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Dis&amp;card all changes…</source>
        <translation>すべての変更を破棄(&amp;C)…</translation>
    </message>
    <message>
        <source>Paste to f&amp;ill…</source>
        <extracomment>Command: finds the fields of what is on the clipboard</extracomment>
        <translation>貼り付けて入力(&amp;I)…</translation>
    </message>
    <message>
        <source>Clos&amp;e the record</source>
        <translation>レコードを閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>Read the record &amp;again</source>
        <extracomment>Command: reads the record from the server again</extracomment>
        <translation>レコードを再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <extracomment>Command: goes to the next field that has a problem</extracomment>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Command: shows the help of what has the focus</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>All ke&amp;ys</source>
        <extracomment>Command: lists the keys of the keyboard</extracomment>
        <translation>ショートカットキー一覧(&amp;Y)</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <extracomment>Command: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>すべてから検索(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Command: ends the program</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Show personal &amp;values</source>
        <translation>個人情報を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <extracomment>Settings of the colours: as the desktop has them. The shorter ones stand under “Colours”</extracomment>
        <translation>配色: システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>配色: ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Light colours</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>配色: ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Dark colours</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>More contrast</source>
        <extracomment>A choice under “Colours”</extracomment>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Lock p&amp;roduction</source>
        <extracomment>Command: nothing can be sent to production any more</extracomment>
        <translation>本番をロック(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;rm production…</source>
        <extracomment>Command: allows sending to production for a while</extracomment>
        <translation>本番への送信を許可(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>The fields</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>項目</translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields</source>
        <translation>
            <numerusform>ほかの人が同じ項目を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent. Choose for each field; nothing is chosen for you.</source>
        <extracomment>%1 says whose record it is, and where: Ada Whitfield · Demographics · Junction sandbox</extracomment>
        <translation>%1。何も送信されていません。項目ごとに値を選択してください。自動では選択されません。</translation>
    </message>
    <message>
        <source>%1: somebody else changed this too (%2). You did not touch it, so it stays as they set it.</source>
        <extracomment>%1 is the label of a field, %2 its old and its new value: &quot;Phoenix → Tempe&quot;</extracomment>
        <translation>%1: ほかの人も変更しました (%2)。あなたは変更していないので、その人の値のまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: decides later</extracomment>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>再読み込み(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;view again…</source>
        <extracomment>Button, verb: opens the review again</extracomment>
        <translation>確認画面に進む(&amp;V)…</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2</source>
        <extracomment>For how many of the fields a value was chosen: 1 of 2</extracomment>
        <translation>選択済み: %2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Heading of a column: the value that the record had when you began to edit it</extracomment>
        <translation>編集開始時</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>サーバーの現在の値</translation>
    </message>
    <message>
        <source>What you entered</source>
        <translation>入力した値</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>keep theirs</source>
        <extracomment>What a choice does, below its value, which somebody else set on the server</extracomment>
        <translation>相手の値を残す</translation>
    </message>
    <message>
        <source>send mine</source>
        <extracomment>What a choice does, below its value, which was entered here</extracomment>
        <translation>自分の値を送信</translation>
    </message>
    <message>
        <source>%1: keep %2, as the server has it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: サーバーの値 %2 を残す</translation>
    </message>
    <message>
        <source>%1: set %2, as you entered it</source>
        <extracomment>%1 is a field, %2 a value</extracomment>
        <translation>%1: 入力した値 %2 にする</translation>
    </message>
    <message>
        <source>Sho&amp;w masked values for 30 s</source>
        <translation>マスクされた値を 30 秒間表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>Copy the result</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>結果をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>テストを中止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>The connection is being tested…</source>
        <translation>接続をテストしています…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>%1: same as the person</source>
        <extracomment>Button: copies a value of the person to another one of the record. %1 is a group of fields, such as Address</extracomment>
        <translation>%1: 本人と同じ</translation>
    </message>
</context>
<context>
    <name>DeletedDrafts</name>
    <message>
        <source>Restore a deleted draft…</source>
        <translation>削除した下書きを復元…</translation>
    </message>
    <message>
        <source>Deleted drafts (%1)…</source>
        <extracomment>Button that opens a list. %1 is how many there are</extracomment>
        <translation>削除した下書き (%1)…</translation>
    </message>
    <message>
        <source>Restore a deleted draft</source>
        <translation>削除した下書きの復元</translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>名前またはユーザー ID の一部を入力</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>When a draft was deleted: deleted today at 14:05</extracomment>
        <translation>%1 に削除</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>which program is writing; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>書き込み中のプログラム。値は含みません</translation>
    </message>
    <message>
        <source>the profiles: names, addresses of servers, the id of this installation; no key</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>プロファイル: 名前、サーバーのアドレス、このインストールの ID。認証キーは含みません</translation>
    </message>
    <message>
        <source>the profiles as they were before</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>以前の状態のプロファイル</translation>
    </message>
    <message>
        <source>colours, size of the window, the form and the profile that were used last; no user ID</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>配色、ウィンドウのサイズ、最後に使ったフォームとプロファイル。ユーザー ID は含みません</translation>
    </message>
    <message>
        <source>your own descriptions of APIs</source>
        <extracomment>What a folder of Amend holds, after its name</extracomment>
        <translation>独自に追加した API の定義</translation>
    </message>
    <message>
        <source>which key opens the drafts; with a passphrase, the key that the passphrase locks</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>下書きを開く暗号化キーの情報。パスフレーズがある場合は、パスフレーズで保護された暗号化キー</translation>
    </message>
    <message>
        <source>where SQLite finds its pages; no value</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>SQLite のページの位置情報。値は含みません</translation>
    </message>
    <message>
        <source>drafts, outbox, log of sends, recent records. In the clear: how many, when, how large, in what state, of which profile&apos;s id</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>下書き、送信トレイ、送信履歴、最近のレコード。暗号化されないもの: 件数、日時、サイズ、状態、プロファイルの ID</translation>
    </message>
    <message>
        <source>a store that was damaged, or is being repaired</source>
        <extracomment>What a file of Amend holds, after its name</extracomment>
        <translation>破損した保存データ、または修復中の保存データ</translation>
    </message>
    <message>
        <source>not one of Amend&apos;s files</source>
        <extracomment>After the name of a file</extracomment>
        <translation>Amend のファイルではありません</translation>
    </message>
</context>
<context>
    <name>DraftsView</name>
    <message>
        <source>User ID %1</source>
        <translation>ユーザー ID %1</translation>
    </message>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>下書きを検索</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts can&apos;t be read, because they are damaged. They were not deleted.</source>
        <translation>
            <numerusform>%n 件の下書きは破損しているため読み込めません。削除はされていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the drafts of a profile</source>
        <extracomment>Name of a choice of profiles</extracomment>
        <translation>プロファイルで絞り込み</translation>
    </message>
    <message>
        <source>Show the drafts in a state</source>
        <extracomment>Name of a choice of states: not sent yet, refused</extracomment>
        <translation>状態で絞り込み</translation>
    </message>
    <message>
        <source>Any state</source>
        <extracomment>In a choice: drafts in any state</extracomment>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>In a choice: drafts that were not sent yet</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Open the chosen draft</source>
        <translation>選択した下書きを開く</translation>
    </message>
    <message>
        <source>Copy the chosen draft to another profile…</source>
        <translation>選択した下書きを別のプロファイルにコピー…</translation>
    </message>
    <message>
        <source>Delete the chosen draft</source>
        <translation>選択した下書きを削除</translation>
    </message>
    <message>
        <source>All profiles</source>
        <extracomment>In a choice: drafts of all profiles</extracomment>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>No draft matches.</source>
        <extracomment>No draft has what is searched for</extracomment>
        <translation>一致する下書きはありません。</translation>
    </message>
    <message>
        <source>Show &amp;all drafts</source>
        <translation>すべての下書きを表示(&amp;A)</translation>
    </message>
    <message>
        <source>The drafts are locked. What you change now is kept in memory until they are unlocked.</source>
        <translation>下書きはロックされています。今変更した内容は、ロックを解除するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>ロック解除(&amp;N)…</translation>
    </message>
    <message>
        <source>The drafts cannot be opened now. What you change is kept in memory until they are.</source>
        <translation>下書きは今開けません。変更した内容は、開けるようになるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>There are no drafts. What you change in a record is kept here until it is sent.</source>
        <translation>下書きはありません。レコードを変更すると、送信するまでここに保存されます。</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>レコードを開く(&amp;P)</translation>
    </message>
    <message>
        <source>There is no other profile of this API</source>
        <translation>この API のプロファイルはほかにありません</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Verb: opens the draft</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy to another profile</source>
        <translation>別のプロファイルにコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Verb: deletes the draft</extracomment>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>(not sent)</source>
        <extracomment>In a choice: the value is not known, and nothing is sent of it</extracomment>
        <translation>(送信しない)</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>In a choice: no value</extracomment>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 (not in the vendor&apos;s list)</source>
        <extracomment>%1 is a value as the vendor writes it</extracomment>
        <translation>%1 (ベンダーの一覧にない値)</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <extracomment>Button: opens a calendar. %1 is a key: Alt+Down</extracomment>
        <translation>カレンダー (%1)</translation>
    </message>
    <message>
        <source>Typed as %1. Undo brings that back.</source>
        <extracomment>Below a field whose text was replaced by the name of a choice. %1 is what was typed</extracomment>
        <translation>入力した文字: %1。「元に戻す」で入力した文字に戻ります。</translation>
    </message>
    <message>
        <source>Choose from the list (%1)</source>
        <extracomment>%1 is a key: Alt+Down</extracomment>
        <translation>一覧から選択 (%1)</translation>
    </message>
    <message>
        <source>%1, typed as %2</source>
        <extracomment>Below a phone number: %1 is how it will be sent, %2 what was typed</extracomment>
        <translation>%1 (入力: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, age %n</source>
        <extracomment>Below a date of birth: %1 is the date in words, %n the age in years</extracomment>
        <translation>
            <numerusform>%1 (%n 歳)</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1. If you meant %2, type %3.</source>
        <extracomment>Below a date that can be read in two ways. %1 and %2 are dates in words, %3 is 1980-03-13</extracomment>
        <translation>%1 と解釈しました。%2 の場合は %3 と入力してください。</translation>
    </message>
</context>
<context>
    <name>EnvironmentSwitch</name>
    <message>
        <source>Nothing was switched. New: %1 switches between sandbox and production, and %2 goes to the end of a line. Press %1 again to switch. The list of profiles is %3.</source>
        <extracomment>%1 is Ctrl+Shift+E, %2 is Ctrl+E, %3 is Ctrl+Shift+P</extracomment>
        <translation>切り替えは行われていません。新しいキー割り当て: サンドボックスと本番の切り替えは %1、行末への移動は %2 です。切り替えるには、もう一度 %1 を押してください。プロファイルの一覧は %3 で開きます。</translation>
    </message>
    <message>
        <source>There is no profile for %1 of %2. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an environment, %2 an API: for the US sandbox of Junction</extracomment>
        <translation>%2 の環境「%1」のプロファイルがありません。「プロファイルと認証キー」で追加してください。</translation>
    </message>
    <message>
        <source>There is no production profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>%1 の本番のプロファイルがありません。「プロファイルと認証キー」で追加してください。</translation>
    </message>
    <message>
        <source>There is no sandbox profile of %1. Add one under “Profiles and keys”.</source>
        <extracomment>%1 is an API</extracomment>
        <translation>%1 のサンドボックスのプロファイルがありません。「プロファイルと認証キー」で追加してください。</translation>
    </message>
</context>
<context>
    <name>FieldHead</name>
    <message>
        <source>optional</source>
        <extracomment>Beside the label of a field: it may be left empty</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Undo this field (%1)</source>
        <extracomment>%1 is a key: Alt+Backspace</extracomment>
        <translation>この項目を元に戻す (%1)</translation>
    </message>
    <message>
        <source>More for this field (%1)</source>
        <extracomment>What else can be done with this field. %1 is a key: Menu</extracomment>
        <translation>この項目のその他の操作 (%1)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Empty the field: the value is removed on the server.</source>
        <translation>項目を空にすると、サーバーの値が削除されます。</translation>
    </message>
    <message>
        <source>Empty the field: empty text is sent.</source>
        <translation>項目を空にすると、空のテキストが送信されます。</translation>
    </message>
    <message>
        <source>This API can&apos;t empty it.</source>
        <translation>この API では空にできません。</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 is a document of the vendor</extracomment>
        <translation>%1。出典: %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n characters</source>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>%n 文字以下</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The least value that may be entered: %1 is a number</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>The largest value that may be entered: %1 is a number</extracomment>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>The value has to be more than the number %1</extracomment>
        <translation>%1 より大きい</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>The value has to be less than the number %1</extracomment>
        <translation>%1 より小さい</translation>
    </message>
    <message numerus="yes">
        <source>at least %n items</source>
        <translation>
            <numerusform>%n 件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n items</source>
        <translation>
            <numerusform>%n 件以下</numerusform>
        </translation>
    </message>
    <message>
        <source>format %1</source>
        <extracomment>%1 is the name of a format in JSON Schema, such as date</extracomment>
        <translation>形式 %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <extracomment>%1 is a regular expression</extracomment>
        <translation>パターン %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>These are headings of a field&apos;s help: what the field is</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>What the API says</source>
        <translation>API の制約</translation>
    </message>
    <message>
        <source>What the server holds</source>
        <translation>サーバーにある値</translation>
    </message>
    <message>
        <source>It stays as it is: only new entries are sent.</source>
        <translation>そのまま残ります。新しいエントリだけが送信されます。</translation>
    </message>
    <message>
        <source>To remove the value</source>
        <translation>値を削除するには</translation>
    </message>
    <message>
        <source>When it is locked</source>
        <translation>ロックされる場合</translation>
    </message>
    <message>
        <source>What a change does</source>
        <translation>変更の影響</translation>
    </message>
    <message>
        <source>Its name in the API</source>
        <extracomment>What the vendor calls the field</extracomment>
        <translation>API での名前</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>What the value of the field has to be like</extracomment>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>FieldKeys</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Verb</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Verb: does again what was undone</extracomment>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Undo this field</source>
        <translation>この項目を元に戻す</translation>
    </message>
    <message>
        <source>Clear on the server</source>
        <extracomment>Verb: removes the value on the server</extracomment>
        <translation>サーバーの値を消去</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <extracomment>Verb: puts the value on the clipboard</extracomment>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Help on the field</source>
        <translation>項目のヘルプ</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>changed</source>
        <extracomment>State of a field, beside its label: somebody has changed its value</extracomment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <extracomment>State of a field, beside its label: its value will be removed on the server</extracomment>
        <translation>消去予定</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>State of a field, beside its label: it cannot be changed</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>State of a field, beside its label: nothing was entered, so nothing is sent of it</extracomment>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Now locked: %1 This change can&apos;t be sent.</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>現在ロックされています: %1 この変更は送信できません。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <extracomment>%1 is a sentence that says why the field is locked</extracomment>
        <translation>ロック中: %1</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a value</extracomment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a changed field: %1 is its value on the server</extracomment>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <extracomment>Button: the field will not be changed</extracomment>
        <translation>この変更を取りやめ</translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <extracomment>%1 is a value as the server writes it</extracomment>
        <translation>サーバーの表記: %1。</translation>
    </message>
</context>
<context>
    <name>FieldSearch</name>
    <message>
        <source>Go to a field (%1)</source>
        <extracomment>%1 is a key: Ctrl+F</extracomment>
        <translation>項目に移動 (%1)</translation>
    </message>
    <message>
        <source>Go to a field</source>
        <translation>項目に移動</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes the file that was chosen</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: Remove the file</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: ファイルを削除</translation>
    </message>
    <message>
        <source>Or drop or paste it here. A JPEG or a PDF of at most %1.</source>
        <extracomment>%1 is a size: 10 MB</extracomment>
        <translation>ここにドロップまたは貼り付けもできます。%1 以下の JPEG または PDF。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>JPEG and PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</source>
        <extracomment>The part in brackets says which files are shown: it stays as it is</extracomment>
        <translation>JPEG と PDF (*.jpg *.jpeg *.JPG *.JPEG *.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <extracomment>%1 is a field, %2 a file, %3 its kind and size, %4 says what the button does</extracomment>
        <translation>%1: %2、%3。%4</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Go to the field</source>
        <translation>項目に移動</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>Send it all the same?</source>
        <extracomment>After a sentence that says what is unusual about a value</extracomment>
        <translation>このまま送信しますか?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Button: puts the right value into the field, which is hidden</extracomment>
        <translation>修正</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>Button: empties the field</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <extracomment>Button. %1 is a value</extracomment>
        <translation>「%1」に変更</translation>
    </message>
</context>
<context>
    <name>GoWords</name>
    <message>
        <source>This API can&apos;t look up users by anything else.</source>
        <translation>この API では、ほかの情報でユーザーを検索できません。</translation>
    </message>
    <message>
        <source>This box also takes: %1.</source>
        <extracomment>%1 is by what else a user can be found: email address and tag</extracomment>
        <translation>この欄には次も入力できます: %1。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>A user ID: for example %1…</source>
        <extracomment>%1 is the beginning of a user ID</extracomment>
        <translation>ユーザー ID の例: %1…</translation>
    </message>
    <message>
        <source>A user ID: for example %1</source>
        <extracomment>%1 is a user ID</extracomment>
        <translation>ユーザー ID の例: %1</translation>
    </message>
    <message>
        <source>A user ID is found in any pasted text.</source>
        <translation>貼り付けたテキストの中からユーザー ID を見つけます。</translation>
    </message>
    <message>
        <source>No user ID in this text.</source>
        <translation>このテキストにユーザー ID はありません。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>This is production. What you send changes the records of real people.</source>
        <translation>ここは本番です。送信すると、実在する人のレコードが変更されます。</translation>
    </message>
    <message>
        <source>Whose record?</source>
        <extracomment>Title of the first page. Below it, a user ID is typed or a person chosen</extracomment>
        <translation>どのユーザーのレコードを開きますか?</translation>
    </message>
    <message>
        <source>People in the local sandbox</source>
        <translation>ローカルサンドボックスのユーザー</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Heading above the profiles: where the record is</extracomment>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Enter or paste a user ID, or the whole line from the ticket. An ID is found in any text.</source>
        <translation>ユーザー ID、またはチケットの行全体を入力するか貼り付けてください。テキストの中から ID を見つけます。</translation>
    </message>
    <message>
        <source>Choose one of these invented people, or enter a user ID. Nothing here leaves this computer.</source>
        <translation>次の架空のユーザーから選択するか、ユーザー ID を入力してください。ここでの操作がこのコンピューターの外に送られることはありません。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>アウトライン</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add a document…</source>
        <translation>書類を追加…</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>エントリを追加…</translation>
    </message>
    <message>
        <source>%1 on the server</source>
        <extracomment>%1 is a list of the form</extracomment>
        <translation>サーバーにあるもの: %1</translation>
    </message>
    <message>
        <source>Or drop or paste files here.</source>
        <translation>ここにファイルをドロップまたは貼り付けもできます。</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you add here is sent.</source>
        <translation>サーバーにあるものは不明です。ここで追加したものだけが送信されます。</translation>
    </message>
    <message>
        <source>The server holds none.</source>
        <extracomment>No document, or no entry of a list</extracomment>
        <translation>サーバーにはありません。</translation>
    </message>
    <message>
        <source>On the server. Only what you add here is sent:</source>
        <extracomment>Before a list</extracomment>
        <translation>サーバーにあるもの。ここで追加したものだけが送信されます:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a vendor&apos;s name of a field, %2 its value: id d20dd857</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes an entry that was added</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the heading of an entry: Document 1</extracomment>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>The keys are kept in this desktop&apos;s keychain.</source>
        <translation>認証キーは、このデスクトップのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>認証キーは、このデスクトップのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The keys are kept in memory only. They are gone when Amend is closed.</source>
        <translation>認証キーはメモリにだけ保持されています。Amend を終了すると消えます。</translation>
    </message>
    <message>
        <source>The key is kept in memory only. It is gone when Amend is closed.</source>
        <translation>認証キーはメモリにだけ保持されています。Amend を終了すると消えます。</translation>
    </message>
    <message>
        <source>The keychain is locked. If it holds this profile&apos;s key, you are asked to unlock it when a record is opened.</source>
        <translation>キーチェーンはロックされています。このプロファイルの認証キーがある場合は、レコードを開くときにロック解除を求められます。</translation>
    </message>
    <message>
        <source>The keychain does not answer, so it is not known whether it holds this profile&apos;s key.</source>
        <translation>キーチェーンが応答しないため、このプロファイルの認証キーがあるかどうか不明です。</translation>
    </message>
    <message>
        <source>The local sandbox has a key of its own.</source>
        <translation>ローカルサンドボックスには専用の認証キーがあります。</translation>
    </message>
    <message>
        <source>The keys were kept in memory only until Amend started again. Enter them again.</source>
        <translation>認証キーはメモリにだけ保持されていたため、Amend の再起動で消去されました。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The key was kept in memory only until Amend started again. Enter it again.</source>
        <translation>認証キーはメモリにだけ保持されていたため、Amend の再起動で消去されました。もう一度入力してください。</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>認証キーはまだありません。</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>認証キーはまだありません。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 are names of keys: API key and Auth token</extracomment>
        <translation>まだ不足しています: %1。</translation>
    </message>
    <message>
        <source>Still missing: %1, or instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Auth token, or instead: Sign-in email and Sign-in password</extracomment>
        <translation>まだ不足しています: %1。代わりに次を入力することもできます: %2。</translation>
    </message>
    <message>
        <source>%1: Amend signs in with these when needed.</source>
        <extracomment>%1 are names of keys: Sign-in email and Sign-in password</extracomment>
        <translation>%1: 必要なときに、この情報で Amend がサインインします。</translation>
    </message>
    <message>
        <source>Keychain: %1, unlocked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>キーチェーン: %1、ロック解除済み</translation>
    </message>
    <message>
        <source>Keychain: %1, locked</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>キーチェーン: %1、ロック中</translation>
    </message>
    <message>
        <source>Keychain: %1, without a keyring</source>
        <extracomment>%1 is the program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>キーチェーン: %1、キーリングなし</translation>
    </message>
    <message>
        <source>Keychain: none, keys are kept in memory only</source>
        <translation>キーチェーン: なし、認証キーはメモリにのみ保持</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Go to a field; in lists: search</source>
        <extracomment>These are what keys do, in a table</extracomment>
        <translation>項目に移動。一覧では検索</translation>
    </message>
    <message>
        <source>Undo the field</source>
        <translation>項目を元に戻す</translation>
    </message>
    <message>
        <source>Clear the field on the server</source>
        <translation>サーバーにある項目の値を消去</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>選択した行を開く</translation>
    </message>
    <message>
        <source>Delete the draft that is chosen</source>
        <translation>選択した下書きを削除</translation>
    </message>
    <message>
        <source>Send, in the review only</source>
        <extracomment>Verb</extracomment>
        <translation>送信 (確認画面のみ)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>Keys of the keyboard</extracomment>
        <translation>ショートカットキー一覧</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading of the keys that work everywhere</extracomment>
        <translation>全体</translation>
    </message>
    <message>
        <source>In fields, lists and pages</source>
        <translation>項目、一覧、ページ内</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>&amp;Use this language</source>
        <translation>この言語を使用(&amp;U)</translation>
    </message>
    <message>
        <source>No native speaker has read these translations yet.</source>
        <translation>この翻訳は、まだネイティブスピーカーが確認していません。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Amend starts again in it, where you are now. What you typed is kept.</source>
        <translation>Amend はこの言語で再起動し、今の画面に戻ります。入力した内容は残ります。</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <extracomment>%1 is the desktop&apos;s language, by its own name</extracomment>
        <translation>システム (%1)</translation>
    </message>
    <message>
        <source>Something that you typed cannot be stored now, so Amend does not start again. The language changes when you start Amend the next time.</source>
        <translation>入力した内容の一部を今は保存できないため、Amend は再起動しません。言語は、次に Amend を起動したときに変わります。</translation>
    </message>
    <message>
        <source>The language was not changed, because the settings cannot be written.</source>
        <translation>設定を書き込めないため、言語は変更されませんでした。</translation>
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
        <translation>30 秒間表示</translation>
    </message>
    <message>
        <source>Hide · %1 s</source>
        <extracomment>Button, verb: hides the value. %1 is how many seconds it is shown yet</extracomment>
        <translation>非表示にする · %1 秒</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Drafts</source>
        <extracomment>Heading of a list</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Heading of a list: what waits to be sent</extracomment>
        <translation>送信トレイ</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>One moment…</source>
        <extracomment>While it is found out how the window can be unlocked</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Everything is where you left it.</source>
        <translation>すべて元の状態のままです。</translation>
    </message>
    <message>
        <source>Amend cannot ask for a password while something is only in memory. Whoever goes on sees it.</source>
        <translation>メモリにだけ保持されているものがあるため、Amend はパスワードを求めることができません。続行した人には内容が見えます。</translation>
    </message>
    <message>
        <source>This only hides what is open: there is no passphrase, and Amend cannot lock your desktop. Whoever goes on sees it.</source>
        <translation>開いている内容を隠しているだけです。パスフレーズがなく、Amend はデスクトップをロックできません。続行した人には内容が見えます。</translation>
    </message>
    <message>
        <source>Unlocking locks your desktop first. When you have unlocked that, you are back where you were.</source>
        <translation>ロックを解除すると、まずデスクトップがロックされます。デスクトップのロックを解除すると、元の画面に戻ります。</translation>
    </message>
    <message>
        <source>Amend stores what you typed, waits for what is being sent, and opens again where you are.</source>
        <translation>Amend は入力した内容を保存し、進行中の送信が終わるのを待ってから、今の画面で再び開きます。</translation>
    </message>
    <message>
        <source>Enter the passphrase of your drafts. It leads back where you were.</source>
        <translation>下書きのパスフレーズを入力してください。元の画面に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Button: ends the program</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>What is open could not be stored, so it stays in memory. Amend cannot quit before you are back.</source>
        <translation>開いている内容を保存できなかったため、メモリに保持しています。元の画面に戻るまで Amend は終了できません。</translation>
    </message>
    <message>
        <source>The language is being changed</source>
        <translation>言語を変更しています</translation>
    </message>
    <message>
        <source>Amend is locked</source>
        <translation>Amend はロックされています</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: leaves the lock page</extracomment>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: leaves the lock page, which asks for nothing</extracomment>
        <translation>続行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Sent</source>
        <extracomment>Title of the page of what was sent</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button: shows older entries</extracomment>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <extracomment>Read out as the name of the text about a send</extracomment>
        <translation>選択したエントリ</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>O&amp;pen a record</source>
        <translation>レコードを開く(&amp;P)</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ユーザー ID %1</translation>
    </message>
    <message>
        <source>%1: the server held %2</source>
        <extracomment>%1 is a field, %2 the value that the server had after the send</extracomment>
        <translation>%1: サーバーの値は %2</translation>
    </message>
    <message>
        <source>The server&apos;s status: %1</source>
        <extracomment>%1 is an HTTP status, such as 200</extracomment>
        <translation>サーバーのステータス: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>ベンダーの参照番号: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Form</source>
        <extracomment>Noun: the label of a choice of forms</extracomment>
        <translation>フォーム(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the &amp;draft to</source>
        <extracomment>A menu of profiles</extracomment>
        <translation>下書きのコピー先(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes to %1? Undo brings them back while the record is open.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 の変更 %n 件を破棄しますか? レコードを開いている間は「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>Title of a question</extracomment>
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: discards the changes</extracomment>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: keeps the changes</extracomment>
        <translation>破棄しない(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>No draft is open</source>
        <translation>下書きを開いていません</translation>
    </message>
    <message>
        <source>Choose a draft from the list.</source>
        <translation>一覧から下書きを選択してください。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button, verb: brings the deleted draft back</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Deleted the draft of %1.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>%1 の下書きを削除しました。</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields. Nothing was sent.</source>
        <translation>ほかの人が同じ項目を変更しました。何も送信されていません。</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied.</source>
        <translation>変更が反映されたかどうか不明です。</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>送信トレイを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Button, verb: opens the draft</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a person or a user ID, whose draft is opened</extracomment>
        <translation>%1 を開く</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is armed for %n minutes.</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>%1 (本番) への送信を %n 分間許可しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (production) is locked.</source>
        <extracomment>%1 is a profile, to which nothing can be sent now</extracomment>
        <translation>%1 (本番) をロックしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) is locked again in %n minutes.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>
            <numerusform>%1 (本番) は %n 分後に再びロックされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay &amp;armed</source>
        <extracomment>Button: production can be sent to for a while longer</extracomment>
        <translation>許可を延長(&amp;A)</translation>
    </message>
    <message>
        <source>Stay armed: %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>許可を延長: %1</translation>
    </message>
    <message>
        <source>%1 (production) is locked again in a minute.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (本番) は 1 分後に再びロックされます。</translation>
    </message>
    <message>
        <source>%1 (production) is locked again. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (本番) は再びロックされました。送信を許可するまで何も送信されません。</translation>
    </message>
    <message>
        <source>%1 (production) was changed, so it is locked. Nothing is sent there until you arm it.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 (本番) は変更されたため、ロックされました。送信を許可するまで何も送信されません。</translation>
    </message>
    <message>
        <source>%1 (production) was changed or removed during the question, so it was not armed.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>確認メッセージの表示中に %1 (本番) が変更または削除されたため、送信は許可されませんでした。</translation>
    </message>
    <message>
        <source>There is nothing to arm: only sending to production is locked, and this profile is not production.</source>
        <translation>送信の許可は不要です。送信がロックされるのは本番だけで、このプロファイルは本番ではありません。</translation>
    </message>
</context>
<context>
    <name>OpenBar</name>
    <message>
        <source>Places</source>
        <extracomment>Button of a menu: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button, verb: opens a record</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a record (%1)</source>
        <extracomment>%1 is a key: Ctrl+L</extracomment>
        <translation>レコードを開く (%1)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>Button: finds commands, fields, forms, profiles and people by their names</extracomment>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <extracomment>%1 is a key: Ctrl+K</extracomment>
        <translation>すべてから検索 (%1)</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Noun. Read out as the name of a choice</extracomment>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>&amp;Add a profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>このプロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>%1 is the name of a profile</extracomment>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a profile, %2 a key: Ctrl+Shift+P</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find anything  %1</source>
        <extracomment>Button. %1 is a key: Ctrl+K</extracomment>
        <translation>すべてから検索  %1</translation>
    </message>
    <message>
        <source>Look up %1 (%2)</source>
        <extracomment>Button. %1 is what was typed, %2 says what that is: ada@example.com (email address)</extracomment>
        <translation>%1 を検索 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n user IDs in this text</source>
        <translation>
            <numerusform>このテキストにあるユーザー ID: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a user ID</source>
        <translation>ユーザー ID の一部を入力</translation>
    </message>
    <message>
        <source>The server answered with “%1”, which is not a user ID of this API.</source>
        <extracomment>%1 is what the server gave</extracomment>
        <translation>サーバーの応答「%1」は、この API のユーザー ID ではありません。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>%1, or paste from a ticket</source>
        <extracomment>Shown in an empty box. %1 is what can be typed: User ID, email address</extracomment>
        <translation>%1、またはチケットから貼り付け</translation>
    </message>
    <message>
        <source>Whose record? %1</source>
        <extracomment>%1 is what can be typed: User ID, email address</extracomment>
        <translation>開くレコード: %1</translation>
    </message>
</context>
<context>
    <name>OtherProperties</name>
    <message>
        <source>Also in the record</source>
        <extracomment>Heading above what the record has besides the fields of the form</extracomment>
        <translation>レコードのその他の情報</translation>
    </message>
    <message>
        <source>The form has no fields for these. They are shown, but never sent.</source>
        <translation>フォームにこれらの項目はありません。表示だけで、送信されません。</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>profile missing</source>
        <extracomment>In the place of a profile&apos;s name</extracomment>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>送信トレイを検索</translation>
    </message>
    <message>
        <source>No send matches.</source>
        <extracomment>No send has what is searched for</extracomment>
        <translation>一致する送信はありません。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Nothing is being sent. Changes that can&apos;t be sent at once wait here.</source>
        <translation>送信中のものはありません。すぐに送信できない変更は、ここで待機します。</translation>
    </message>
    <message>
        <source>Show what &amp;was sent</source>
        <translation>送信済みを表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <extracomment>The sections of the form</extracomment>
        <translation>アウトライン</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>At a section of the form: how many of its fields are changed</extracomment>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Unlock the drafts</source>
        <translation>下書きのロック解除</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>パスフレーズの設定</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズの変更</translation>
    </message>
    <message>
        <source>Create a new key</source>
        <translation>新しい暗号化キーの作成</translation>
    </message>
    <message>
        <source>Enter the passphrase that the drafts were locked with.</source>
        <translation>下書きをロックしたときのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Drafts and waiting sends are encrypted with it on this computer. Amend asks for it at every start. Nobody can recover it for you.</source>
        <translation>下書きと待機中の送信は、このコンピューター上でパスフレーズを使って暗号化されます。Amend は起動のたびにパスフレーズを求めます。忘れた場合、誰にも復元できません。</translation>
    </message>
    <message>
        <source>The drafts stay as they are. Nobody can recover a passphrase for you.</source>
        <translation>下書きはそのまま残ります。パスフレーズを忘れた場合、誰にも復元できません。</translation>
    </message>
    <message>
        <source>Everything stored is encrypted with a new key. The old key no longer opens it.</source>
        <translation>保存されたすべてのデータが新しい暗号化キーで暗号化されます。古い暗号化キーでは開けなくなります。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <extracomment>Button: unlocks the drafts</extracomment>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <extracomment>Button: sets the passphrase</extracomment>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: changes the passphrase</extracomment>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <extracomment>Button: creates a new key</extracomment>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>入力内容を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <extracomment>The passphrase that there is now, beside “New passphrase”</extracomment>
        <translation>現在のパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新しいパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>新しいパスフレーズ (確認)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>A button that puts off entering the passphrase.</extracomment>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the passphrase is looked at</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters, for example a few words.</source>
        <translation>
            <numerusform>%n 文字以上を入力してください (例: いくつかの単語の組み合わせ)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Warning: this passphrase is short. 12 characters or more are much safer, for example a few words.</source>
        <translation>警告: パスフレーズが短めです。12 文字以上にすると、はるかに安全です (例: いくつかの単語の組み合わせ)。</translation>
    </message>
</context>
<context>
    <name>PasteNote</name>
    <message>
        <source>Line breaks and tabs at the ends were removed.</source>
        <translation>前後の改行とタブを削除しました。</translation>
    </message>
    <message>
        <source>Line breaks and tabs became spaces, because this field has one line.</source>
        <translation>この項目は 1 行のため、改行とタブを空白に置き換えました。</translation>
    </message>
    <message>
        <source>Move the rest to %1</source>
        <extracomment>The rest of a text that was pasted. %1 is a field</extracomment>
        <translation>残りを %1 に移動</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <extracomment>%1 is a part of what was pasted, %2 a field</extracomment>
        <translation>「%1」を %2 に移動</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: takes nothing from the clipboard</extracomment>
        <translation>取り込まない(&amp;L)</translation>
    </message>
    <message>
        <source>Found on the clipboard</source>
        <translation>クリップボードの内容</translation>
    </message>
    <message>
        <source>Whose?</source>
        <extracomment>Whose name or address was pasted: two people are in the record</extracomment>
        <translation>誰の情報ですか?</translation>
    </message>
    <message>
        <source>Choose its &amp;field</source>
        <extracomment>Opens a menu of fields for a line that was pasted</extracomment>
        <translation>項目を選択(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <extracomment>Button: leaves this pasted line and shows the next one</extracomment>
        <translation>次の行(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are for no field. The first is “%1”</source>
        <extracomment>%1 is a line that was pasted</extracomment>
        <translation>
            <numerusform>該当する項目がない行が %n 行あります。最初の行は「%1」です</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>In the place of a value: none</extracomment>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n values  (%1)</source>
        <extracomment>Puts the values that were pasted into their fields. %1 is a key: Ctrl+Return</extracomment>
        <translation>
            <numerusform>%n 件の値を取り込む(&amp;T)  (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the clipboard belongs to a field of this form.</source>
        <translation>クリップボードに、このフォームの項目に該当するものはありません。</translation>
    </message>
    <message>
        <source>Each value is shown at its field. Nothing is changed until you take it.</source>
        <translation>それぞれの値は該当する項目に表示されます。取り込むまで何も変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n are not certain: take them or leave them at their fields.</source>
        <extracomment>Values that were found on the clipboard</extracomment>
        <translation>
            <numerusform>不確かなものが %n 件あります。それぞれの項目で、取り込むかどうかを選択してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <extracomment>Heading of errors and warnings</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりません。</translation>
    </message>
    <message>
        <source>Everything is checked in the review.</source>
        <translation>すべての内容は確認画面でチェックされます。</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Enter production</source>
        <extracomment>To enter production is to go to a profile of it</extracomment>
        <translation>本番に移動</translation>
    </message>
    <message>
        <source>%1 is production: what you send there changes the records of real people. Go there?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 は本番です。送信すると、実在する人のレコードが変更されます。移動しますか?</translation>
    </message>
    <message>
        <source>&amp;Enter production</source>
        <translation>本番に移動(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <extracomment>Button: stays in the profile</extracomment>
        <translation>移動しない(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out as well.</source>
        <translation>
            <numerusform>送信トレイで待機中の %n 件も送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends that wait in the outbox go out.</source>
        <translation>
            <numerusform>送信トレイで待機中の %n 件が送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in another profile</source>
        <translation>別のプロファイルで開く</translation>
    </message>
    <message>
        <source>This record is in another profile: %1 (%2). Open it there?</source>
        <extracomment>%1 is a profile, %2 its tier, such as SANDBOX</extracomment>
        <translation>このレコードは別のプロファイルにあります: %1 (%2)。そのプロファイルで開きますか?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <extracomment>Button: opens the record</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes?</source>
        <extracomment>%1 is a profile. To arm it is to allow sending to production for a while</extracomment>
        <translation>
            <numerusform>%1 (本番) への送信を %n 分間許可しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arm production</source>
        <translation>本番への送信を許可</translation>
    </message>
    <message>
        <source>&amp;Arm %1 (production)</source>
        <extracomment>Button. %1 is a profile</extracomment>
        <translation>%1 (本番) への送信を許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stay locked</source>
        <extracomment>Button: production is not armed</extracomment>
        <translation>ロックを維持(&amp;S)</translation>
    </message>
    <message>
        <source>arm</source>
        <comment>the word to type before production is armed</comment>
        <extracomment>Somebody has to type this word. It should be short, and be typed without an input method: a Japanese translation keeps “arm”</extracomment>
        <translation>arm</translation>
    </message>
    <message numerus="yes">
        <source>Arm %1 (production) for %n minutes and send this: %2?</source>
        <extracomment>%1 is a profile, %2 what is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%1 (本番) への送信を %n 分間許可し、%2を送信しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arm and send</source>
        <translation>許可して送信(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Stays ar&amp;med for</source>
        <extracomment>Before a number of minutes: for how long production can be sent to</extracomment>
        <translation>送信を許可する時間(&amp;M)</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>接続をテスト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole numbers are sent as text</source>
        <translation>整数をテキストとして送信(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>認証キーを消去(&amp;F)</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>How long production stays armed after it was armed or last sent to.</source>
        <translation>送信を許可したとき、または最後に送信したときから、本番の送信許可が続く時間です。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Heading: which vendor&apos;s API, and which environment of it</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>API(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <extracomment>A sandbox or production of the vendor</extracomment>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of the profile</extracomment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Heading</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>サーバーのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <extracomment>Local, sandbox or production</extracomment>
        <translation>環境の種別(&amp;T)</translation>
    </message>
    <message>
        <source>This server &amp;gives out no records (it cannot be read)</source>
        <translation>このサーバーはレコードを返さない (読み込めない)(&amp;G)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Heading: the API key</extracomment>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>Where keys are &amp;kept…</source>
        <translation>認証キーの保存場所(&amp;K)…</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <extracomment>Heading: how a record is sent to this vendor</extracomment>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The name of a new profile: %1 is an API, %2 an environment: Junction US sandbox</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 own server</source>
        <extracomment>The name of a new profile: %1 is an API</extracomment>
        <translation>%1 独自サーバー</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>Megabytes, after a number, with the space that belongs before it</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>image/jpg, as in the vendor&apos;s examples</source>
        <translation>image/jpg (ベンダーの例のとおり)</translation>
    </message>
    <message>
        <source>image/jpeg, the registered name</source>
        <translation>image/jpeg (登録された正式名)</translation>
    </message>
    <message>
        <source>&amp;Largest document</source>
        <extracomment>Before a size</extracomment>
        <translation>書類の最大サイズ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;JPEG files are sent as</source>
        <extracomment>Before a media type: image/jpg</extracomment>
        <translation>JPEG ファイルの送信形式(&amp;J)</translation>
    </message>
    <message>
        <source>Leave empty to keep the current one</source>
        <translation>空のままなら現在の値を維持</translation>
    </message>
    <message>
        <source>%1: with these, Amend signs in whenever it needs to. Or enter this instead: %2.</source>
        <extracomment>%1 and %2 are names of keys: Sign-in email and Sign-in password; Auth token</extracomment>
        <translation>%1: 必要なときに、この情報で Amend がサインインします。代わりに次を入力することもできます: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1: leave these empty if a gateway at this address adds them.</source>
        <extracomment>%1 are names of keys, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1: このアドレスのゲートウェイが付加する場合は、空のままにしてください。</numerusform>
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
        <translation>ローカルサンドボックス</translation>
    </message>
    <message>
        <source>A server of my own</source>
        <translation>独自のサーバー</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>入力内容を表示: %1</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is the name of a key, which may be left empty</extracomment>
        <translation>%1 (任意)</translation>
    </message>
</context>
<context>
    <name>ProfileLines</name>
    <message>
        <source>invented people</source>
        <extracomment>What the local sandbox has, in the place of a server&apos;s address</extracomment>
        <translation>架空のユーザー</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: adds a profile</extracomment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes a profile</extracomment>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel c&amp;hanges</source>
        <extracomment>Button: the profile stays as it was</extracomment>
        <translation>変更を取り消し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: saves the profile</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The local sandbox is built in: a server on this computer with invented people, to learn and to try things out. It needs no setup.</source>
        <translation>ローカルサンドボックスは組み込み済みです。このコンピューター上のサーバーに架空のユーザーがいて、操作を覚えたり試したりできます。設定は不要です。</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its key?</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>「%1」を削除し、その認証キーを消去しますか?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the profile</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the profile stays</extracomment>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>このプロファイルの変更は保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <extracomment>Button: leaves the profile without saving the changes</extracomment>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>The send waits until others were sent</extracomment>
        <translation>順番を待っています…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>レコードを再読み込みしています…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>The changes are being sent</extracomment>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Reading what the server holds now…</source>
        <translation>サーバーの現在の値を読み込んでいます…</translation>
    </message>
    <message>
        <source>The send</source>
        <extracomment>Noun. Read out as the name of the page</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: nothing is sent</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave (the send goes on)</source>
        <extracomment>Leaves the page</extracomment>
        <translation>ページを離れる (送信は続きます)(&amp;L)</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Name of the bar that shows how much was sent</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>The send is being cancelled</extracomment>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Sending %1 of %2…</source>
        <extracomment>%1 and %2 are sizes: Sending 1.2 MB of 2.0 MB…</extracomment>
        <translation>送信しています (%1 / %2)…</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer…</source>
        <translation>送信しました。応答を待っています…</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Take</source>
        <extracomment>Button: takes the proposed value</extracomment>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: does not take the proposed value</extracomment>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Found on the clipboard: %1</source>
        <extracomment>%1 is a proposed change</extracomment>
        <translation>クリップボードの内容: %1</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>&amp;Type “%1” to confirm</source>
        <extracomment>%1 is a word</extracomment>
        <translation>確認のため「%1」と入力(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Read out as the name of these: Home, Drafts, Outbox, Sent …</extracomment>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>The first page. These words have little room</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Noun: changes that were not sent yet</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Outbox</source>
        <extracomment>Noun: changes that wait to be sent</extracomment>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>What was sent</extracomment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>Servers and their keys</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>RecentsView</name>
    <message>
        <source>Clear recent</source>
        <extracomment>Forgets which records were opened last</extracomment>
        <translation>最近の履歴を消去</translation>
    </message>
    <message>
        <source>Recently</source>
        <extracomment>Heading of the records that were opened last</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>最近の履歴を消去(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These are shown, but never sent.</source>
        <translation>表示だけで、送信されません。</translation>
    </message>
    <message>
        <source>Locked: see above.</source>
        <translation>ロック中: 上の説明を参照してください。</translation>
    </message>
    <message>
        <source>%1 They can be read and copied.</source>
        <extracomment>%1 is a sentence that says why the fields are locked</extracomment>
        <translation>%1 表示とコピーはできます。</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Copy the user ID</source>
        <translation>ユーザー ID をコピー</translation>
    </message>
    <message>
        <source>Read the record again (%1)</source>
        <extracomment>%1 is a key: F5</extracomment>
        <translation>レコードを再読み込み (%1)</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ユーザー ID %1</translation>
    </message>
    <message>
        <source>More for this record</source>
        <extracomment>What else can be done with this record</extracomment>
        <translation>このレコードのその他の操作</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>The record was not read from the server</extracomment>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>When the record was read from the server: read today at 14:05</extracomment>
        <translation>読み込み: %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Read &amp;again</source>
        <extracomment>Button: reads the record from the server again</extracomment>
        <translation>再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <extracomment>Button: reads the record again, to see what somebody else changed</extracomment>
        <translation>再読み込み(&amp;G)</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>下書きに戻して編集(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;outbox</source>
        <translation>送信トレイを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <extracomment>Read out as the name of the tabs Form, Outline and Request</extracomment>
        <translation>レコードの各部分</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A tab: the fields of the record</extracomment>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: tries to save again</extracomment>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <extracomment>Button: discards all changes of the record</extracomment>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Review &amp; send…</source>
        <extracomment>Verbs: opens the review, which sends</extracomment>
        <translation>確認して送信…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to this record are in the outbox.</source>
        <translation>
            <numerusform>このレコードの変更 %n 件が送信トレイにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record can&apos;t be read now. You see it as it was read at %1; it is read again before anything is sent.</source>
        <extracomment>%1 is a moment: today at 14:05</extracomment>
        <translation>レコードは今読み込めません。%1 に読み込んだ内容を表示しています。送信の前に再読み込みします。</translation>
    </message>
    <message>
        <source>The record can&apos;t be read now, and was not read before. It is read before anything is sent.</source>
        <translation>レコードは今読み込めません。以前に読み込んだ内容もありません。送信の前に読み込みます。</translation>
    </message>
    <message>
        <source>Somebody else also changed what you changed here. Look again to choose a value for each field. Nothing is sent before that.</source>
        <translation>ここで変更した項目を、ほかの人も変更しました。再読み込みして、項目ごとに値を選択してください。それまで何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Review &amp;&amp; send…</source>
        <extracomment>Button. Verbs: opens the review, which sends</extracomment>
        <translation>確認して送信(&amp;R)…</translation>
    </message>
    <message>
        <source>No changes</source>
        <extracomment>Nothing of the record is changed</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>The server has no such record of this user yet. What you send creates it.</source>
        <translation>サーバーには、このユーザーのこのレコードがまだありません。送信すると作成されます。</translation>
    </message>
    <message>
        <source>What the server holds is not known, and this API takes a record only as a whole. Fill in every field that is not optional.</source>
        <translation>サーバーの値は不明です。この API はレコード全体しか受け付けません。任意の項目を除き、すべての項目を入力してください。</translation>
    </message>
    <message>
        <source>What the server holds is not known. Only what you enter is sent.</source>
        <translation>サーバーの値は不明です。入力した内容だけが送信されます。</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>The HTTP request that would be sent</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Nothing is changed, so nothing would be sent.</source>
        <translation>変更がないため、送信される内容はありません。</translation>
    </message>
    <message>
        <source>The command has $AMEND_KEY in place of the key</source>
        <extracomment>A command for a shell. $AMEND_KEY stays as it is</extracomment>
        <translation>コマンドでは、認証キーの代わりに $AMEND_KEY が入ります</translation>
    </message>
    <message>
        <source>This can&apos;t be copied as a command: masked values and documents are shortened here, and the command would send the shortened text.</source>
        <translation>コマンドとしてコピーできません。マスクされた値と書類はここでは短縮されており、コマンドは短縮されたテキストを送信してしまいます。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>User ID %1</source>
        <translation>ユーザー ID %1</translation>
    </message>
    <message>
        <source>Always sent as a whole: %1</source>
        <extracomment>Above the unchanged values that are sent because of this. %1 are groups of fields, such as Address</extracomment>
        <translation>常に全体を送信: %1</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>送信する内容</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to %1</source>
        <extracomment>What is sent: 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%1 の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n changes to %1</source>
        <extracomment>A page&apos;s title: Send 2 changes to Ada Whitfield</extracomment>
        <translation>
            <numerusform>%1 の変更 %n 件を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix this first</source>
        <extracomment>Heading above the errors</extracomment>
        <translation>先に修正してください</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Heading of a column: the value that the server has now</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Show masked values for 30 s</source>
        <translation>マスクされた値を 30 秒間表示</translation>
    </message>
    <message>
        <source>Values that you did not change are sent as the server has them at that moment.</source>
        <translation>変更していない値は、送信時にサーバーにある値のまま送信されます。</translation>
    </message>
    <message>
        <source>This API wants every value in every request:</source>
        <translation>この API では、すべてのリクエストにすべての値が必要です:</translation>
    </message>
    <message>
        <source>Sent as empty text, because addresses in this country have none:</source>
        <translation>この国の住所では使わないため、空のテキストとして送信されます:</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged values are sent too</source>
        <translation>
            <numerusform>変更していない値も %n 件送信されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this, then tick it</source>
        <translation>確認してチェックを付けてください</translation>
    </message>
    <message>
        <source>I have checked all of these</source>
        <translation>すべて確認しました</translation>
    </message>
    <message>
        <source>Confirm what this does</source>
        <translation>変更の影響を確認してください</translation>
    </message>
    <message>
        <source>This goes to production</source>
        <translation>送信先は本番です</translation>
    </message>
    <message>
        <source>Last four characters of the user ID</source>
        <translation>ユーザー ID の末尾 4 文字</translation>
    </message>
    <message>
        <source>The exact request · Copy as cURL</source>
        <extracomment>Heading of a part that opens. cURL is the name of a program</extracomment>
        <translation>実際のリクエスト · cURL としてコピー</translation>
    </message>
    <message>
        <source>Read again right before it is sent.</source>
        <extracomment>The record is read again</extracomment>
        <translation>送信の直前に、もう一度読み込みます。</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>フォームに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button</extracomment>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send to production</source>
        <extracomment>Button. To arm production is to allow sending to it for a while</extracomment>
        <translation>本番に送信(&amp;S)</translation>
    </message>
    <message>
        <source>Arm and &amp;send…</source>
        <translation>許可して送信(&amp;S)…</translation>
    </message>
    <message>
        <source>Production is locked. The button arms it and sends.</source>
        <translation>本番はロックされています。ボタンを押すと、送信を許可して送信します。</translation>
    </message>
    <message>
        <source>Type the last four characters</source>
        <translation>末尾 4 文字を入力してください</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>How many of the last four characters have to be typed yet</extracomment>
        <translation>
            <numerusform>あと %n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not its last four characters</source>
        <translation>末尾 4 文字と一致しません</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors first</source>
        <translation>
            <numerusform>先にエラー %n 件を修正してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to tick</source>
        <extracomment>What is left to do: the box of each warning has to be ticked</extracomment>
        <translation>
            <numerusform>警告 %n 件にチェックを付けてください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search by name or user ID</source>
        <translation>名前またはユーザー ID で検索</translation>
    </message>
    <message>
        <source>Clear the search (%1)</source>
        <extracomment>%1 is a key: Ctrl+U</extracomment>
        <translation>検索をクリア (%1)</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>What is kept and what is sent</source>
        <extracomment>Read out as the name of the page</extracomment>
        <translation>保存される内容と送信される内容</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of APIs</extracomment>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>There is no profile yet, so there is no key.</source>
        <translation>プロファイルがまだないため、認証キーもありません。</translation>
    </message>
    <message>
        <source>What is kept where, and what leaves this computer. No key is shown here.</source>
        <translation>何がどこに保存され、何がこのコンピューターの外に送られるかを示します。認証キーは表示されません。</translation>
    </message>
    <message>
        <source>Drafts and sends</source>
        <translation>下書きと送信</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターの外に送られるもの</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no error reports, no search for updates. The local sandbox is on this computer.</source>
        <translation>ほかには何も送信されません。統計、エラー報告、更新の確認もありません。ローカルサンドボックスはこのコンピューター上にあります。</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>サポート用情報(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: leaves the page</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The key may go to %1 only, and Amend signs in there too.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>認証キーの送信先は %1 だけで、Amend のサインインも同じ場所で行われます。</translation>
    </message>
    <message>
        <source>The key may go to %1 only.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>認証キーの送信先は %1 だけです。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 の接続をテスト</translation>
    </message>
    <message>
        <source>The API of this profile is missing.</source>
        <translation>このプロファイルの API がありません。</translation>
    </message>
    <message>
        <source>Last used in this run: %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>今回の起動後、最後に使用: %1</translation>
    </message>
    <message>
        <source>Not used in this run</source>
        <translation>今回の起動後は未使用</translation>
    </message>
    <message>
        <source>Keychain: it does not answer</source>
        <translation>キーチェーン: 応答がありません</translation>
    </message>
    <message>
        <source>%1. Keys are in its keyring “%2”.</source>
        <extracomment>%1 is the state of the keychain, %2 the name of a part of it</extracomment>
        <translation>%1。認証キーはキーリング「%2」にあります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), through the proxy %3</source>
        <extracomment>%1 is the address of a server, %2 a profile, %3 the address of a proxy</extracomment>
        <translation>%1 (%2)、プロキシ %3 経由</translation>
    </message>
    <message>
        <source>%1 (%2), which is this computer</source>
        <extracomment>%1 is the address of a server, %2 a profile</extracomment>
        <translation>%1 (%2)、このコンピューター</translation>
    </message>
    <message>
        <source>Nothing. There is no profile of a server.</source>
        <translation>何もありません。サーバーのプロファイルがありません。</translation>
    </message>
    <message>
        <source>What you open and send goes to the server of its profile, with the key:</source>
        <translation>開いた内容と送信した内容は、認証キーとともに、プロファイルのサーバーに送られます:</translation>
    </message>
    <message>
        <source>On the disk: settings</source>
        <translation>ディスク上: 設定</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;settings</source>
        <translation>設定のフォルダーを開く(&amp;S)</translation>
    </message>
    <message>
        <source>On the disk: drafts and sends</source>
        <translation>ディスク上: 下書きと送信</translation>
    </message>
    <message>
        <source>Open the folder of the &amp;drafts</source>
        <translation>下書きのフォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is there yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <extracomment>Others cannot read the file</extracomment>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>readable</source>
        <extracomment>Others can read the file</extracomment>
        <translation>暗号化なし</translation>
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
        <translation>送信</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <extracomment>An API key</extracomment>
        <translation>認証キーを入力(&amp;K)…</translation>
    </message>
    <message>
        <source>Resume this &amp;profile</source>
        <extracomment>Button: sends of this profile go on</extracomment>
        <translation>このプロファイルの送信を再開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Arm…</source>
        <extracomment>Button: allows sending to production for a while</extracomment>
        <translation>送信を許可(&amp;A)…</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <extracomment>Button: sends without waiting longer</extracomment>
        <translation>今すぐ送信(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <extracomment>Button: looks whether the changes were applied</extracomment>
        <translation>もう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>Recall to &amp;edit</source>
        <extracomment>Button: takes the changes out of the outbox</extracomment>
        <translation>下書きに戻して編集(&amp;E)</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <extracomment>Button, verb: sends the changes once more</extracomment>
        <translation>再送信(&amp;G)…</translation>
    </message>
    <message>
        <source>It is settled: &amp;remove…</source>
        <extracomment>Button: somebody found out what became of the send, so that it can be removed</extracomment>
        <translation>解決済みとして削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heading of a column</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Was</source>
        <extracomment>Heading of a column: the value before</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading of a column: the value that was sent</extracomment>
        <translation>送信した値</translation>
    </message>
    <message>
        <source>Will be</source>
        <extracomment>Heading of a column: the value that the server will have</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Noun: the changed fields</extracomment>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n changes to %1 from the outbox? They are not sent again. What was sent stays in the log.</source>
        <extracomment>%1 is a person or a user ID</extracomment>
        <translation>
            <numerusform>%1 の変更 %n 件を送信トレイから削除しますか? 再送信はされません。送信した内容は送信履歴に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the outbox</source>
        <translation>送信トレイから削除</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: removes the send from the outbox</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the send stays in the outbox</extracomment>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, </source>
        <extracomment>Between facts that are read out: Ada Whitfield, SANDBOX, Junction sandbox</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A full stop after a word or a short phrase, which is %1</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>プライバシーとロック</translation>
    </message>
    <message>
        <source>Hide personal values, for sharing the screen (%1)</source>
        <extracomment>%1 is a key: Ctrl+Shift+H</extracomment>
        <translation>個人情報を非表示 (画面共有用、%1)</translation>
    </message>
    <message>
        <source>Clear &amp;recent</source>
        <extracomment>Button: forgets which records were opened last</extracomment>
        <translation>最近の履歴を消去(&amp;R)</translation>
    </message>
    <message>
        <source>Drafts and security</source>
        <translation>下書きとセキュリティ</translation>
    </message>
    <message>
        <source>Drafts and their &amp;key…</source>
        <extracomment>Button: how the drafts are encrypted</extracomment>
        <translation>下書きと暗号化キー(&amp;K)…</translation>
    </message>
    <message>
        <source>Securit&amp;y…</source>
        <translation>セキュリティ(&amp;Y)…</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In the place of the number of minutes: Amend is not locked by itself</extracomment>
        <translation>しない</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number, with the space that belongs before it</extracomment>
        <translation> 分後</translation>
    </message>
    <message>
        <source>Lock &amp;Amend when it is not used:</source>
        <extracomment>Before a number of minutes, or “never”</extracomment>
        <translation>操作がないときに Amend をロック(&amp;A):</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading: keys of the keyboard</extracomment>
        <translation>ショートカットキー</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading the record again…  Cancel</source>
        <extracomment>Button: what is being done, and what pressing it does</extracomment>
        <translation>レコードを再読み込みしています…  キャンセル</translation>
    </message>
    <message>
        <source>Personal values are hidden.  Show</source>
        <extracomment>Button: the state, and what pressing it does</extracomment>
        <translation>個人情報は非表示です。  表示</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Read out as the name of a button: online, keychain, outbox</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>● Online</source>
        <extracomment>The computer has a network</extracomment>
        <translation>● オンライン</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <extracomment>The computer has no network</extracomment>
        <translation>○ オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%1 (production) are armed.  Lock</source>
        <extracomment>Button: the state, and what pressing it does. %1 are profiles, whose number decides the form</extracomment>
        <translation>
            <numerusform>%1 (本番) は送信許可中です。  ロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal values are hidden</source>
        <translation>個人情報は非表示です</translation>
    </message>
    <message>
        <source>Personal values are shown</source>
        <translation>個人情報は表示されています</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>The drafts are unlocked.</source>
        <translation>下書きのロックを解除しました。</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>パスフレーズを設定しました。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>Everything is encrypted under a new key.</source>
        <translation>すべてのデータを新しい暗号化キーで暗号化しました。</translation>
    </message>
</context>
<context>
    <name>StoreBar</name>
    <message>
        <source>Unlo&amp;ck…</source>
        <translation>ロック解除(&amp;C)…</translation>
    </message>
    <message>
        <source>Set a passp&amp;hrase…</source>
        <translation>パスフレーズを設定(&amp;H)…</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <extracomment>Button: tries to open the drafts again</extracomment>
        <translation>再試行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep in memory only</source>
        <extracomment>Button: drafts are kept in memory until the program is closed</extracomment>
        <translation>メモリにのみ保持(&amp;K)</translation>
    </message>
    <message>
        <source>Release the sen&amp;ds</source>
        <extracomment>Button: the sends that are held back go on</extracomment>
        <translation>送信の保留を解除(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>Button: closes the notice</extracomment>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Show the outbo&amp;x</source>
        <translation>送信トレイを表示(&amp;X)</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>ロック解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Try to open the drafts…</source>
        <translation>下書きを開けるか再試行(&amp;T)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>パスフレーズを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>パスフレーズを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Create a &amp;new key…</source>
        <translation>新しい暗号化キーを作成(&amp;N)…</translation>
    </message>
    <message>
        <source>Drafts and their key</source>
        <translation>下書きと暗号化キー</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Button: saves the support bundle in a file</extracomment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button, verb: puts the support bundle on the clipboard</extracomment>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>The support bundle</source>
        <translation>サポート用情報</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: goes to the page before</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>サポート用情報</translation>
    </message>
    <message>
        <source>This helps the maintainers to find a fault. It holds no name, no address, no user ID and no value of a record. Read it before you give it away: nothing is sent by itself.</source>
        <translation>開発者が不具合を調べるための情報です。名前、住所、ユーザー ID、レコードの値は含まれません。渡す前に内容を確認してください。自動では送信されません。</translation>
    </message>
    <message>
        <source>The support bundle is on the clipboard.</source>
        <translation>サポート用情報をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>It is being gathered…</source>
        <translation>情報を収集しています…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート用情報の保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 says why</extracomment>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>not confirmed</source>
        <extracomment>An outcome</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Outcome: %1 (status %2)</source>
        <extracomment>%1 is an outcome, such as “Applied”; %2 is an HTTP status, such as 200</extracomment>
        <translation>結果: %1 (ステータス %2)</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <extracomment>%1 is an outcome, such as “Applied”</extracomment>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>%1 is a field</extracomment>
        <translation>%1: 拒否されました</translation>
    </message>
    <message>
        <source>%1, user ID %2</source>
        <extracomment>%1 is a person, %2 a user ID</extracomment>
        <translation>%1、ユーザー ID %2</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>ユーザー ID %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Where: %1 is a form, %2 a profile, %3 its tier: Demographics, Junction sandbox (SANDBOX)</extracomment>
        <translation>%1、%2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A line of a plain text: %1 is the label of a field, %2 its old and %3 its new value. In a language that is read from right to left say it in words (&quot;from %2 to %3&quot;), because an arrow between Latin letters would point to the wrong one.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Request reference: %1</source>
        <extracomment>%1 is the number that the vendor gave the request</extracomment>
        <translation>リクエストの参照番号: %1</translation>
    </message>
</context>
<context>
    <name>TierWord</name>
    <message>
        <source>PROD</source>
        <extracomment>Short for PRODUCTION, where there is little room</extracomment>
        <translation>本番</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>There is no usable backup of it. You can close Amend and repair it, or begin with no profiles: the file is set aside under another name, and drafts stay.</source>
        <translation>使えるバックアップがありません。Amend を終了して修復するか、プロファイルなしで始めてください。その場合、ファイルは別の名前で保管され、下書きは残ります。</translation>
    </message>
    <message>
        <source>&amp;Begin with no profiles</source>
        <translation>プロファイルなしで始める(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>Button: leaves the damaged file as it is</extracomment>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Amend goes on with the profiles as they were. To write them down again, save a profile.</source>
        <translation>Amend は以前のプロファイルのまま続行します。もう一度書き込むには、プロファイルを保存してください。</translation>
    </message>
    <message>
        <source>The profile of this draft is missing. Add a profile of the same system where there is none, then copy the draft to it: a right click on the draft in the list offers that.</source>
        <translation>この下書きのプロファイルがありません。同じシステムのプロファイルがない場合は追加し、そこに下書きをコピーしてください。一覧で下書きを右クリックするとコピーできます。</translation>
    </message>
    <message>
        <source>%1 has unsent changes that belong to its server. Send or discard them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>%1 には、そのサーバー向けの未送信の変更があります。先に送信または破棄してください。プロファイルは変更していません。</translation>
    </message>
    <message>
        <source>The drafts can&apos;t be read now, so nobody can tell whether some of them belong to the server of %1. Unlock them first: the profile was left as it was.</source>
        <extracomment>%1 is a profile</extracomment>
        <translation>下書きを今読み込めないため、%1 のサーバー向けの下書きがあるかどうか不明です。先にロックを解除してください。プロファイルは変更していません。</translation>
    </message>
    <message>
        <source>The keychain did not remove the profile&apos;s key. Remove it in your desktop&apos;s password settings: its name begins with &quot;amend/&quot;.</source>
        <translation>キーチェーンからプロファイルの認証キーを削除できませんでした。デスクトップのパスワード設定で削除してください。名前は「amend/」で始まります。</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what another program wrote</extracomment>
        <translation>キーチェーンのメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Its profile was removed.</source>
        <translation>プロファイルは削除されました。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server&apos;s certificate was issued by somebody this computer does not trust.</source>
        <translation>サーバーの証明書の発行者は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by “%1”, which this computer does not trust.</source>
        <extracomment>%1 is the name of who issued the certificate.</extracomment>
        <translation>サーバーの証明書の発行者「%1」は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1: it has no name.</source>
        <extracomment>%1 is the name of a server.</extracomment>
        <translation>サーバーの証明書は %1 のものではありません。証明書に名前がありません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for %1, but for: %2.</source>
        <extracomment>%1 is the name of a server, %2 a list of such names.</extracomment>
        <translation>サーバーの証明書は %1 のものではなく、次のものです: %2。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed (“%1”), so nobody has confirmed whose it is.</source>
        <extracomment>%1 is the name in the certificate.</extracomment>
        <translation>サーバーの証明書は自己署名 (「%1」) のため、誰のものか確認されていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>サーバーの証明書は%1に期限が切れました。このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1. Also check the date of this computer.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>サーバーの証明書は%1より前は有効ではありません。このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>サーバーの証明書は失効しています。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be verified (%1).</source>
        <extracomment>%1 is what the program that checks certificates says about it.</extracomment>
        <translation>サーバーの証明書を検証できません (%1)。</translation>
    </message>
    <message>
        <source>The server answered with a JSON list, so it is not a record.</source>
        <translation>サーバーの応答は JSON の一覧で、レコードではありません。</translation>
    </message>
    <message>
        <source>The server answered with a JSON text, so it is not a record.</source>
        <translation>サーバーの応答は JSON のテキストで、レコードではありません。</translation>
    </message>
    <message>
        <source>The server answered with a JSON number, so it is not a record.</source>
        <translation>サーバーの応答は JSON の数値で、レコードではありません。</translation>
    </message>
    <message>
        <source>The server answered with true or false in JSON, so it is not a record.</source>
        <extracomment>&quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>サーバーの応答は JSON の true または false で、レコードではありません。</translation>
    </message>
    <message>
        <source>The server answered with null in JSON, so it is not a record.</source>
        <extracomment>&quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>サーバーの応答は JSON の null で、レコードではありません。</translation>
    </message>
    <message>
        <source>The connection is not safe, so nothing was sent.</source>
        <translation>接続が安全でないため、何も送信されていません。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS.</source>
        <translation>このアドレスの応答元は TLS に対応していません。</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS.</source>
        <translation>サーバーと Amend の間で TLS の条件が一致しませんでした。</translation>
    </message>
    <message>
        <source>The server and Amend could not agree on TLS (%1).</source>
        <extracomment>%1 is what the program that encrypts says about it.</extracomment>
        <translation>サーバーと Amend の間で TLS の条件が一致しませんでした (%1)。</translation>
    </message>
    <message>
        <source>Ask your network administrator or the vendor.</source>
        <translation>ネットワーク管理者またはベンダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %1 needs a sign-in, and got none that it accepts.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>プロキシ %1 にはサインインが必要ですが、受け付けられるサインイン情報がありませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be reached: nothing answers there.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>プロキシ %1 に接続できません。応答がありません。</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the server.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>プロキシ %1 が見つからないか、プロキシがサーバーを見つけられません。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>プロキシ %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>プロキシ %1 が接続を切断しました。</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through.</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>プロキシ %1 がリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Ask your network administrator.</source>
        <translation>ネットワークのプロキシがリクエストを通しませんでした。ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the proxy in the desktop&apos;s network settings, or ask your network administrator.</source>
        <translation>デスクトップのネットワーク設定でプロキシを確認するか、ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The answer is text, but not in UTF-8 as JSON has to be, so it was not read.</source>
        <translation>応答はテキストですが、JSON に必要な UTF-8 ではないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The answer is text in %1, not in UTF-8 as JSON has to be, so it was not read.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>応答は %1 のテキストで、JSON に必要な UTF-8 ではないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The server answered with something that is not a record.</source>
        <translation>サーバーの応答はレコードではありません。</translation>
    </message>
    <message>
        <source>The server answered with something that is not JSON.</source>
        <translation>サーバーの応答は JSON ではありません。</translation>
    </message>
    <message>
        <source>The server answered with binary data, not with JSON.</source>
        <translation>サーバーの応答は JSON ではなく、バイナリデータです。</translation>
    </message>
    <message>
        <source>The server answered with %1 data, not with JSON.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>サーバーの応答は JSON ではなく、%1 のデータです。</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is binary data, not text, so it is not shown.</source>
        <translation>サーバーの説明はテキストではなくバイナリデータのため、表示しません。</translation>
    </message>
    <message>
        <source>The server&apos;s explanation is %1 data, not text, so it is not shown.</source>
        <extracomment>%1 is the name of a format, such as gzip or PDF.</extracomment>
        <translation>サーバーの説明はテキストではなく %1 のデータのため、表示しません。</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>プロファイルのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Enter it in the profile.</source>
        <extracomment>The key, or the sign-in.</extracomment>
        <translation>プロファイルに入力してください。</translation>
    </message>
    <message>
        <source>Give it with --credentials -.</source>
        <extracomment>For the command line.</extracomment>
        <translation>--credentials - で指定してください。</translation>
    </message>
    <message>
        <source>Store it with: amend key set &quot;%1&quot;, or give it with --credentials -.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>amend key set &quot;%1&quot; で保存するか、--credentials - で指定してください。</translation>
    </message>
    <message>
        <source>The profile has no key yet.</source>
        <translation>プロファイルに認証キーがまだありません。</translation>
    </message>
    <message>
        <source>This is missing in the profile: %1.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>プロファイルに次の情報がありません: %1。</translation>
    </message>
    <message>
        <source>The credentials lack a key.</source>
        <extracomment>For the command line.</extracomment>
        <translation>認証情報に認証キーがありません。</translation>
    </message>
    <message>
        <source>The credentials lack %1.</source>
        <extracomment>For the command line. %1 is the name of a key or password.</extracomment>
        <translation>認証情報に次の情報がありません: %1。</translation>
    </message>
    <message>
        <source>The profile %1 has no key.</source>
        <extracomment>For the command line. %1 is the name of a profile.</extracomment>
        <translation>プロファイル %1 に認証キーがありません。</translation>
    </message>
    <message>
        <source>The key of the profile %1 lacks %2.</source>
        <extracomment>For the command line. %1 is the name of a profile, %2 of a key or password.</extracomment>
        <translation>プロファイル %1 の認証キーに次の情報がありません: %2。</translation>
    </message>
    <message>
        <source>The key belongs to another environment, so it was not sent.</source>
        <translation>認証キーは別の環境のものであるため、送信されていません。</translation>
    </message>
    <message>
        <source>Use the right one.</source>
        <extracomment>One: a key.</extracomment>
        <translation>正しい認証キーを使ってください。</translation>
    </message>
    <message>
        <source>Use one that begins with %1.</source>
        <extracomment>One: a key. %1 is the first characters of a key.</extracomment>
        <translation>%1 で始まる認証キーを使ってください。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server is running.</source>
        <translation>サーバーのアドレスから応答がありません。サーバーが動作しているか確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found. Check your network.</source>
        <translation>サーバーの名前が見つかりませんでした。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The local sandbox does not run. Try again, or use a profile of a server.</source>
        <translation>ローカルサンドボックスが動作していません。再試行するか、サーバーのプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>応答が完了する前に接続が切れました。</translation>
    </message>
    <message>
        <source>The server&apos;s address is not a valid web address.</source>
        <translation>サーバーのアドレスは有効なウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http://, which is for this computer only, because others could read the key on its way. Nothing was sent.</source>
        <translation>サーバーのアドレスが http:// で始まっています。経路の途中で認証キーを読み取られるおそれがあるため、http:// はこのコンピューターにだけ使えます。何も送信されていません。</translation>
    </message>
    <message>
        <source>The request was for another server than the one the key belongs to, so it was not sent.</source>
        <translation>リクエストの宛先が認証キーのサーバーと異なるため、送信されていません。</translation>
    </message>
    <message>
        <source>The server redirects to another address. Amend does not follow, because the key would be sent there too.</source>
        <translation>サーバーが別のアドレスにリダイレクトしています。認証キーもそこに送られてしまうため、Amend はリダイレクト先に接続しません。</translation>
    </message>
    <message>
        <source>The server points to another address for its answer. Amend does not follow, because the key would be sent there too. The change may have been made.</source>
        <translation>サーバーが、応答の取得先として別のアドレスを指定しています。認証キーもそこに送られてしまうため、Amend は接続しません。変更は反映された可能性があります。</translation>
    </message>
    <message>
        <source>The server says that nothing has changed since an earlier read (304), but Amend did not ask that. Something between here and the server may keep old answers.</source>
        <translation>サーバーは前回の読み込みから変更がないと応答しましたが (304)、Amend はそのような確認をしていません。サーバーとの間にある何かが、古い応答を保持している可能性があります。</translation>
    </message>
    <message>
        <source>The answer was larger than any record can be, so it was not read.</source>
        <translation>応答がレコードとしては大きすぎるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no list of users in it.</source>
        <translation>サーバーの応答にユーザーの一覧がありません。</translation>
    </message>
    <message>
        <source>The server does not offer this.</source>
        <translation>サーバーはこの機能を提供していません。</translation>
    </message>
    <message>
        <source>The server wants the sign-in to be confirmed with a second factor first (a step-up), which Amend cannot do. Use a stepped-up auth token.</source>
        <translation>サーバーは、先に 2 要素認証でサインインを確認すること (ステップアップ) を求めていますが、Amend では行えません。ステップアップ済みの認証トークンを使ってください。</translation>
    </message>
    <message>
        <source>The server does not change this user here. It may be a root user: those can be read, but are changed through their corporate or consumer only (PATCH /corporates or /consumers).</source>
        <translation>このユーザーは、ここからはサーバーで変更できません。ルートユーザーの可能性があります。ルートユーザーは読み込めますが、変更は法人顧客または個人顧客を通してのみ行えます (PATCH /corporates または /consumers)。</translation>
    </message>
    <message>
        <source>The same request is still being worked on.</source>
        <translation>同じリクエストがまだ処理中です。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>ファイル %1 が送信中に変更されたため、アップロードを中止しました。</translation>
    </message>
    <message>
        <source>The file %1 could not be read while it was sent, so Amend stopped the upload.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>ファイル %1 を送信中に読み込めなくなったため、アップロードを中止しました。</translation>
    </message>
    <message>
        <source>The key (%1) has a space, a line break or another character that no key has, so it was not sent. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>認証キー (%1) に空白、改行など、認証キーに使われない文字が含まれているため、送信されていません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is no sign-in yet: an auth token, or an email address and a password.</source>
        <translation>サインイン情報がまだありません。認証トークン、またはメールアドレスとパスワードが必要です。</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Check the email address and the password. An account that is not PCI compliant needs its password tokenised.</source>
        <translation>サーバーがサインインを受け付けませんでした。メールアドレスとパスワードを確認してください。PCI に準拠していないアカウントでは、パスワードのトークン化が必要です。</translation>
    </message>
    <message>
        <source>The password of the sign-in has expired. Set a new one with the vendor.</source>
        <translation>サインイン用パスワードの有効期限が切れています。ベンダーで新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The server says that this sign-in is no longer valid. Try again. If that does not help, use another sign-in.</source>
        <translation>このサインインはもう有効でないと、サーバーが応答しました。再試行してください。それでも解決しない場合は、別のサインイン情報を使ってください。</translation>
    </message>
    <message>
        <source>Too many sign-ins failed, so the server has locked the account. Try again in 30 minutes.</source>
        <translation>サインインの失敗が多すぎるため、サーバーがアカウントをロックしました。30 分後に再試行してください。</translation>
    </message>
    <message>
        <source>The sign-in gave a token that can only choose an identity (type AUTH), not change users. Use the sign-in of a user of one identity, or an auth token.</source>
        <translation>サインインで得たトークンは、アイデンティティの選択専用 (種類 AUTH) で、ユーザーを変更できません。1 つのアイデンティティに属するユーザーのサインイン情報、または認証トークンを使ってください。</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but gave no token.</source>
        <translation>サーバーはサインインを受け付けましたが、トークンを返しませんでした。</translation>
    </message>
    <message>
        <source>There is no user %1 on this server. Check it, or give the user ID.</source>
        <extracomment>%1 is what was typed: a user ID, an email address or a tag.</extracomment>
        <translation>このサーバーにユーザー %1 はいません。入力した値を確認するか、ユーザー ID を指定してください。</translation>
    </message>
    <message>
        <source>%1 is more than one user: %2. Give one of these IDs.</source>
        <extracomment>%1 is what was typed: an email address or a tag. %2 is a list of user IDs.</extracomment>
        <translation>%1 に一致するユーザーが複数います: %2。いずれかの ID を指定してください。</translation>
    </message>
    <message>
        <source>The changes could not be saved, so nothing was sent. Check the disk, then try again.</source>
        <translation>変更を保存できなかったため、何も送信されていません。ディスクを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The drafts and the outbox could not be opened. An earlier change may be waiting there, so nothing was sent.</source>
        <translation>下書きと送信トレイを開けませんでした。以前の変更がそこで待機している可能性があるため、何も送信されていません。</translation>
    </message>
    <message>
        <source>An earlier change to this record is in the outbox and goes first.</source>
        <translation>このレコードへの以前の変更が送信トレイにあり、先に送信されます。</translation>
    </message>
    <message>
        <source>Another Amend is sending this right now.</source>
        <translation>別の Amend がこれを送信中です。</translation>
    </message>
    <message>
        <source>Its profile was removed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>プロファイルが削除されたため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Its profile now has another server than the one that was reviewed, so nothing was sent.</source>
        <extracomment>The profile of a change in the outbox.</extracomment>
        <translation>プロファイルのサーバーが、内容を確認したときと異なるため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Production is locked, so nothing was sent.</source>
        <translation>本番はロックされているため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Sending is paused for this profile, so nothing was sent.</source>
        <translation>このプロファイルの送信は一時停止中のため、何も送信されていません。</translation>
    </message>
    <message>
        <source>What was to be sent is damaged on the disk and can&apos;t be read. Look at the record.</source>
        <translation>送信する内容がディスク上で破損しているため、読み込めません。レコードを確認してください。</translation>
    </message>
    <message>
        <source>It is no longer in the outbox.</source>
        <extracomment>It: a change that was to be sent.</extracomment>
        <translation>この変更はもう送信トレイにありません。</translation>
    </message>
    <message>
        <source>The bar at the top of the window says why.</source>
        <translation>理由はウィンドウ上部のバーに表示されています。</translation>
    </message>
    <message>
        <source>`amend outbox list` shows it.</source>
        <translation>`amend outbox list` で確認できます。</translation>
    </message>
    <message>
        <source>`amend outbox list` shows its progress.</source>
        <translation>`amend outbox list` で進行状況を確認できます。</translation>
    </message>
    <message>
        <source>`amend outbox recall` makes it a draft again.</source>
        <translation>`amend outbox recall` で下書きに戻せます。</translation>
    </message>
    <message>
        <source>`amend outbox send --production` sends it.</source>
        <translation>`amend outbox send --production` で送信できます。</translation>
    </message>
    <message>
        <source>`amend outbox resume` starts it again.</source>
        <translation>`amend outbox resume` で再開できます。</translation>
    </message>
    <message>
        <source>Then remove this line.</source>
        <extracomment>The line of the outbox, after the record was looked at.</extracomment>
        <translation>その後、この行を削除してください。</translation>
    </message>
    <message>
        <source>Then remove the line with `amend outbox dismiss`.</source>
        <translation>その後、`amend outbox dismiss` で行を削除してください。</translation>
    </message>
    <message>
        <source>`amend outbox log` shows what was sent.</source>
        <translation>送信済みの内容は `amend outbox log` で確認できます。</translation>
    </message>
    <message>
        <source>Amend did not send this. Check the changes.</source>
        <translation>Amend はこれを送信していません。変更を確認してください。</translation>
    </message>
    <message>
        <source>Fix what is listed, then send again.</source>
        <translation>一覧にある指摘を修正してから、再送信してください。</translation>
    </message>
    <message>
        <source>The server does not allow this with this key. Ask for the permission, or use another key.</source>
        <translation>この認証キーでは、サーバーがこの操作を許可していません。権限を申請するか、別の認証キーを使ってください。</translation>
    </message>
    <message>
        <source>The server knows no such user. Check the user ID and the server.</source>
        <translation>サーバーにこのユーザーはいません。ユーザー ID とサーバーを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>A value is already in use, or can&apos;t be changed now. Fix it, then send again.</source>
        <translation>すでに使われている値、または今は変更できない値があります。修正してから再送信してください。</translation>
    </message>
    <message>
        <source>The request was too large for the server. Shorten what you changed.</source>
        <translation>リクエストが大きすぎるため、サーバーが受け付けませんでした。変更した内容を短くしてください。</translation>
    </message>
    <message>
        <source>The server takes changes only to a version that it names, but it named none. Tell the vendor.</source>
        <translation>サーバーは、サーバーが示したバージョンへの変更だけを受け付けますが、バージョンを示していません。ベンダーに連絡してください。</translation>
    </message>
    <message>
        <source>The server refused the changes. Fix what is listed, then send again.</source>
        <translation>サーバーが変更を拒否しました。一覧にある指摘を修正してから、再送信してください。</translation>
    </message>
    <message>
        <source>The server refused the request (status %1). Nothing was changed.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>サーバーがリクエストを拒否しました (ステータス %1)。何も変更されていません。</translation>
    </message>
    <message>
        <source>The key does not have the rights that the server asks for. Use a key that may change users.</source>
        <translation>この認証キーには、サーバーが求める権限がありません。ユーザーを変更できる認証キーを使ってください。</translation>
    </message>
    <message>
        <source>The server did not accept the key. Check that it is current and belongs to this environment.</source>
        <translation>サーバーが認証キーを受け付けませんでした。認証キーが最新で、この環境のものか確認してください。</translation>
    </message>
    <message>
        <source>The record could not be read when the changes were reviewed. It can be read now, so review them again.</source>
        <translation>変更の内容を確認したときは、レコードを読み込めませんでした。今は読み込めるので、もう一度内容を確認してください。</translation>
    </message>
    <message>
        <source>The record was changed on the server since it was read. Read it again and compare.</source>
        <translation>読み込み後に、サーバー上でレコードが変更されました。再読み込みして比較してください。</translation>
    </message>
    <message>
        <source>The server is busy or limits how often it may be asked.</source>
        <translation>サーバーが混雑しているか、リクエストの頻度を制限しています。</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your network, then try again.</source>
        <translation>サーバーに接続できません。ネットワークを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>No clear answer came.</source>
        <translation>はっきりした応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server had a fault (status %1) and did not say what it did.</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>サーバーで障害が発生しました (ステータス %1)。どう処理されたかは不明です。</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>何も送信しないうちにキャンセルされました。</translation>
    </message>
    <message>
        <source>This server does not show its records. You can still change one: only what you enter is sent, and old values are not shown.</source>
        <translation>このサーバーはレコードを表示しません。変更はできますが、入力した内容だけが送信され、変更前の値は表示されません。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is the label of a field, %2 the title of its section.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>more than 16 MiB</source>
        <extracomment>Stands in brackets behind “… is damaged.”: the file&apos;s size.</extracomment>
        <translation>16 MiB を超えるサイズ</translation>
    </message>
    <message>
        <source>not a version that this program knows</source>
        <extracomment>Stands in brackets behind “… is damaged.”</extracomment>
        <translation>このプログラムが対応していないバージョン</translation>
    </message>
    <message>
        <source>installId or profiles missing</source>
        <extracomment>Stands in brackets behind “… is damaged.” installId and profiles are keys: keep them.</extracomment>
        <translation>installId または profiles なし</translation>
    </message>
    <message>
        <source>profile %1 is incomplete</source>
        <extracomment>Stands in brackets behind “… is damaged.” %1 is the name or the number of a profile.</extracomment>
        <translation>プロファイル %1 が不完全</translation>
    </message>
    <message>
        <source>There is no usable backup of it. Repair it, or run `amend profile reset`: that moves the file aside and starts without profiles. Drafts stay.</source>
        <translation>使えるバックアップがありません。修復するか、`amend profile reset` を実行してください。ファイルを別の場所に移し、プロファイルなしで始めます。下書きは残ります。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 がなくなりました。</translation>
    </message>
    <message>
        <source>%1 is not a file, but a folder, a pipe, a device or a broken link. Move it elsewhere.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 はファイルではなく、フォルダー、パイプ、デバイス、または壊れたリンクです。別の場所に移動してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 は破損しています。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 は新しいバージョンの Amend で書き込まれたため、変更していません。そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the disk is full.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 に書き込めません。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>別のプログラムが %1 をロックしています。そのプログラムが終了してから再試行してください。</translation>
    </message>
    <message>
        <source>Another program (process %1) keeps %2 locked. Wait until it has ended, then try again.</source>
        <extracomment>%1 is the number of a process, %2 the path of a file.</extracomment>
        <translation>別のプログラム (プロセス %1) が %2 をロックしています。そのプログラムが終了してから再試行してください。</translation>
    </message>
    <message>
        <source>The file system of %1 has no locks, so two programs could undo each other&apos;s changes. Keep Amend&apos;s folders on another one.</source>
        <extracomment>%1 is the path of a file. Locks: of a file, so that only one program writes to it.</extracomment>
        <translation>%1 のファイルシステムはロックに対応していないため、2 つのプログラムが互いの変更を上書きするおそれがあります。Amend のフォルダーを別のファイルシステムに置いてください。</translation>
    </message>
    <message>
        <source>%1 is gone, and its backup was damaged and moved to %2: the profiles are lost. Stored drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 and %2 are paths of files. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 がなくなり、バックアップも破損していたため %2 に移動しました。プロファイルは失われました。保存した下書きは、それぞれ「プロファイルなし」と表示されて残っています。プロファイルを追加し、そこに下書きをコピーしてください。</translation>
    </message>
    <message>
        <source>%1 is gone, and there is no backup of it: the profiles are lost. Drafts are still there, each with the note “profile missing”. Add a profile, then copy them to it.</source>
        <extracomment>%1 is the path of a file. “profile missing” is shown in the list of drafts.</extracomment>
        <translation>%1 がなくなり、バックアップもありません。プロファイルは失われました。下書きは、それぞれ「プロファイルなし」と表示されて残っています。プロファイルを追加し、そこに下書きをコピーしてください。</translation>
    </message>
    <message>
        <source>%1 could not be used, so the backup of the profiles took its place. The backup was saved %2. Check that all profiles are there.</source>
        <extracomment>%1 is the path of a file, %2 a time, or a day with a time.</extracomment>
        <translation>%1 を使えなかったため、プロファイルのバックアップに置き換えました。バックアップの保存日時: %2。すべてのプロファイルがあるか確認してください。</translation>
    </message>
    <message>
        <source>%1 was damaged. It was moved to %2, and the backup of the profiles took its place. The backup was saved %3. Check that all profiles are there.</source>
        <extracomment>%1 and %2 are paths of files, %3 is a time, or a day with a time.</extracomment>
        <translation>%1 が破損していたため %2 に移動し、プロファイルのバックアップに置き換えました。バックアップの保存日時: %3。すべてのプロファイルがあるか確認してください。</translation>
    </message>
    <message>
        <source>The file</source>
        <extracomment>Stands at the beginning of a sentence in place of a file&apos;s name.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 is gone or can&apos;t be read. Choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 がないか、読み込めません。もう一度選択してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Choose another file.</source>
        <extracomment>%1 is the name of a file, %2 the operating system&apos;s reason, without a full stop.</extracomment>
        <translation>%1 を読み込めません: %2。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG picture nor a PDF file, whatever its name says. Choose one of these.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 は、名前にかかわらず JPEG 画像でも PDF ファイルでもありません。どちらかを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a %2 file. Choose a JPEG picture or a PDF file.</source>
        <extracomment>%1 is the name of a file, %2 a kind of file, such as PNG.</extracomment>
        <translation>%1 は %2 ファイルです。JPEG 画像または PDF ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Ask the vendor before you send it again.</source>
        <translation>再送信する前に、ベンダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server does not list the new document.</source>
        <translation>サーバーの一覧に新しい書類がありません。</translation>
    </message>
    <message>
        <source>The server does not list the new document: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>サーバーの一覧に新しい書類がありません: %1。</translation>
    </message>
    <message>
        <source>Ask the vendor what happened to it.</source>
        <translation>どうなったのか、ベンダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed.</source>
        <translation>以前あった書類が一覧にありません。</translation>
    </message>
    <message>
        <source>A document that was there before is no longer listed: %1.</source>
        <extracomment>%1 is a kind of document: Driving licence.</extracomment>
        <translation>以前あった書類が一覧にありません: %1。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose another file.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 は空です。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has %2, and the profile allows %3. Choose a smaller file.</source>
        <extracomment>%1 is the name of a file, %2 its size (12.3 MB), %3 the largest size.</extracomment>
        <translation>%1 のサイズは %2 で、プロファイルの上限は %3 です。小さいファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 was changed since it was chosen. Look at it and choose it again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 は選択後に変更されました。内容を確認して、もう一度選択してください。</translation>
    </message>
    <message>
        <source>This value</source>
        <extracomment>Stands in a sentence in place of a field&apos;s label, mostly at its beginning.</extracomment>
        <translation>この値</translation>
    </message>
    <message>
        <source>This may mean %1 or %2.</source>
        <extracomment>%1 and %2 are dates as the API writes them: 2000-04-03, 2000-03-04.</extracomment>
        <translation>%1 または %2 の可能性があります。</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <extracomment>%1 is a value that is probably right. It follows a sentence that says what is wrong.</extracomment>
        <translation>「%1」を使いますか?</translation>
    </message>
    <message>
        <source>%1: the profile does not allow this value. Choose another.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: この値はプロファイルで許可されていません。別の値を選択してください。</translation>
    </message>
    <message>
        <source>%1: the profile allows only these values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: プロファイルで許可されている値は次のとおりです: %2。</translation>
    </message>
    <message>
        <source>“%1” was left out, because the record already has this value.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>「%1」は、レコードの値がすでに同じなので省きました。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed through this API. Leave it out.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: この API では変更できません。省いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Check the name or leave it out.</source>
        <extracomment>%1 is a key of a JSON object, as it was written.</extracomment>
        <translation>「%1」はこのフォームの項目ではありません。名前を確認するか、省いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a field of this form. Did you mean “%2”?</source>
        <extracomment>%1 is a key of a JSON object, as it was written; %2 is the key that was probably meant.</extracomment>
        <translation>「%1」はこのフォームの項目ではありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>This is not a JSON object: it is nested too deep at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>JSON オブジェクトではありません。行 %1、列 %2 で入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This is not a JSON object: at line %1, column %2 is something that JSON does not accept as a number.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>JSON オブジェクトではありません。行 %1、列 %2 に、JSON の数値として正しくないものがあります。</translation>
    </message>
    <message>
        <source>This is not a JSON object: there is more than one value, or none, at line %1, column %2.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>JSON オブジェクトではありません。行 %1、列 %2 で、値が複数あるか、1 つもありません。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This is not a JSON object (%1, line %2, column %3).</source>
        <extracomment>%1 is what the program that reads JSON says about it.</extracomment>
        <translation>JSON オブジェクトではありません (%1、行 %2、列 %3)。</translation>
    </message>
    <message>
        <source>This text is not UTF-8: it looks like %1. Save it as UTF-8.</source>
        <extracomment>%1 is the name of an encoding, such as UTF-16.</extracomment>
        <translation>このテキストは UTF-8 ではなく、%1 のようです。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Check commas, quotes and braces.</source>
        <translation>コンマ、引用符、波括弧を確認してください。</translation>
    </message>
    <message>
        <source>The user ID begins or ends with a space. Remove it.</source>
        <translation>ユーザー ID の前後に空白があります。削除してください。</translation>
    </message>
    <message>
        <source>Enter a user ID like %1.</source>
        <extracomment>%1 is an example of a user ID.</extracomment>
        <translation>ユーザー ID を入力してください (例: %1)。</translation>
    </message>
    <message>
        <source>Enter the user ID. %1</source>
        <extracomment>%1 is a remark of the form: what a user ID looks like, and where to find it.</extracomment>
        <translation>ユーザー ID を入力してください。%1</translation>
    </message>
    <message>
        <source>Enter the user ID as the vendor&apos;s dashboard shows it.</source>
        <translation>ベンダーのダッシュボードに表示されているとおりに、ユーザー ID を入力してください。</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Send empty text instead.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: 仕様では null が許可されていますが、実際にはサーバーが拒否します。代わりに空のテキストを送信してください。</translation>
    </message>
    <message>
        <source>%1: the server is known to refuse null, although its description allows it. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: 仕様では null が許可されていますが、実際にはサーバーが拒否します。値を入力するか、省いてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record. Leave it as it was.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: このレコードでは変更できません。元の値のままにしてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed on this record: %2</source>
        <extracomment>%1 is the label of a field, %2 a whole sentence that says why.</extracomment>
        <translation>%1: このレコードでは変更できません。%2</translation>
    </message>
    <message>
        <source>%1: it is not known whether this can be changed on this record.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: このレコードで変更できるかどうか不明です。</translation>
    </message>
    <message>
        <source>%1 has only white space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 空白だけが入力されています。削除してください。</translation>
    </message>
    <message>
        <source>%1 has a line break in it, but can have one line only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 改行が含まれていますが、入力できるのは 1 行だけです。</translation>
    </message>
    <message>
        <source>%1 has a tab in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: タブが含まれています。削除してください。</translation>
    </message>
    <message>
        <source>%1 begins or ends with white space or a line break. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 前後に空白または改行があります。削除してください。</translation>
    </message>
    <message>
        <source>%1 has a � in place of a letter that was lost. Type the letter.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 失われた文字が � になっています。正しい文字を入力してください。</translation>
    </message>
    <message>
        <source>%1 has characters in it that can&apos;t be seen. Remove them if they came with a paste.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 目に見えない文字が含まれています。貼り付けで入ったものなら削除してください。</translation>
    </message>
    <message>
        <source>This is the text “null”. To empty the field: --clear %1.</source>
        <extracomment>%1 is the path of a field. &quot;--clear&quot; is a part of a command: keep it.</extracomment>
        <translation>これは「null」というテキストです。項目を空にするには、--clear %1 を使ってください。</translation>
    </message>
    <message>
        <source>There is nothing to send. Change at least one field.</source>
        <translation>送信する変更がありません。1 つ以上の項目を変更してください。</translation>
    </message>
    <message>
        <source>“%1” is in the same object twice (line %2, column %3). Keep one of them.</source>
        <extracomment>%1 is a key of a JSON object.</extracomment>
        <translation>「%1」が同じオブジェクト内で重複しています (行 %2、列 %3)。どちらか 1 つだけを残してください。</translation>
    </message>
    <message>
        <source>The number at line %1, column %2 has more than 1,000 characters. Shorten it.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>行 %1、列 %2 の数値が 1,000 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The key at line %1, column %2 is one that Amend keeps for itself. Rename it.</source>
        <extracomment>%1 and %2 are numbers. A key of a JSON object.</extracomment>
        <translation>行 %1、列 %2 のキーは Amend が内部で使うものです。名前を変更してください。</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t empty it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To empty it is to send an empty text.</extracomment>
        <translation>%1: この API では空にできません。別の値を入力するか、元の値のままにしてください。</translation>
    </message>
    <message>
        <source>%1: this API can&apos;t clear it. Enter another value, or leave it as it was.</source>
        <extracomment>%1 is the label of a field. To clear it is to remove its value on the server.</extracomment>
        <translation>%1: この API では消去できません。別の値を入力するか、元の値のままにしてください。</translation>
    </message>
    <message>
        <source>This record was not read, so Amend can&apos;t check that it is of this kind and in a status that allows changes. Check that yourself first.</source>
        <translation>このレコードは読み込まれていないため、レコードの種類と、変更できるステータスかどうかを Amend は確認できません。先に自分で確認してください。</translation>
    </message>
    <message>
        <source>%1 is always sent whole, and what the server has is not known. Read the record first, or fill in every field of it.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: 常に全体が送信されますが、サーバーの値は不明です。先にレコードを読み込むか、すべての項目を入力してください。</translation>
    </message>
    <message>
        <source>%1 does not meet the rule “%2”. Check the value.</source>
        <extracomment>%1 is the label of a field, %2 the name of a rule in a file.</extracomment>
        <translation>%1: ルール「%2」を満たしていません。値を確認してください。</translation>
    </message>
    <message>
        <source>%1 may have letters A to Z, digits, single spaces and - . , &apos; only.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 使える文字は、英字 A ~ Z、数字、連続しない空白、記号 - . , &apos; だけです。</translation>
    </message>
    <message>
        <source>%1 must begin with a letter A to Z or a digit.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 先頭は英字 A ~ Z または数字でなければなりません。</translation>
    </message>
    <message>
        <source>%1 may have single spaces between words only, none at its ends.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 空白は単語の間に 1 つだけ使えます。前後には使えません。</translation>
    </message>
    <message>
        <source>%1: enter a date in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: 過去の日付を入力してください。</translation>
    </message>
    <message>
        <source>This month does not have that many days. Check the day and the month.</source>
        <translation>この月にその日はありません。日と月を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n days. Check the day and the month.</source>
        <extracomment>%1 is a month with its year. It is always 28 to 31 days.</extracomment>
        <translation>
            <numerusform>%1は %n 日までです。日と月を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Country code and number together can have %n characters, including the +. Check both.</source>
        <translation>
            <numerusform>国番号と番号は、+ を含めて合計 %n 文字以下です。両方を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may have capital letters A to Z, digits and _ only, like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: 使える文字は、英大文字 A ~ Z、数字、_ だけです (例: %2)。</translation>
    </message>
    <message>
        <source>%1: this value was not seen before, and the vendor does not publish its list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 初めて見る値で、ベンダーは値の一覧を公開していません。</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Remove it.</source>
        <extracomment>%1 is a kind of document, such as SSN.</extracomment>
        <translation>ユーザーの確認後、ベンダーはこの種類の新しい書類を受け付けません: %1。削除してください。</translation>
    </message>
    <message>
        <source>After a user was verified, the vendor accepts no new document of this kind: %1. Amend does not know the status “%2”. Remove the document.</source>
        <extracomment>%1 is a kind of document, such as SSN; %2 is a code of the vendor.</extracomment>
        <translation>ユーザーの確認後、ベンダーはこの種類の新しい書類を受け付けません: %1。Amend はステータス「%2」に対応していません。書類を削除してください。</translation>
    </message>
    <message>
        <source>The file is not what its data URL says it is. Encode a JPEG or PDF file, and name its kind.</source>
        <translation>ファイルの内容がデータ URL の示す種類と異なります。JPEG または PDF ファイルをエンコードし、その種類を指定してください。</translation>
    </message>
    <message>
        <source>What follows “base64,” is not correct base64. Encode the file again.</source>
        <translation>「base64,」の後の部分が正しい base64 ではありません。ファイルをもう一度エンコードしてください。</translation>
    </message>
    <message>
        <source>%1 must be a JPEG or PDF file as a data URL, like data:image/jpg;base64,….</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: JPEG または PDF ファイルをデータ URL で指定してください (例: data:image/jpg;base64,…)。</translation>
    </message>
    <message>
        <source>%1 must not be before the date that it follows.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: 前に来るべき日付より前にはできません。</translation>
    </message>
    <message>
        <source>%1 must be the same as or after “%2”.</source>
        <extracomment>%1 and %2 are the labels of two dates.</extracomment>
        <translation>%1: 「%2」と同じか、それより後でなければなりません。</translation>
    </message>
    <message>
        <source>This looks like an email address.</source>
        <translation>メールアドレスのようです。</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>電話番号のようです。</translation>
    </message>
    <message>
        <source>This looks like a person&apos;s name.</source>
        <translation>人の名前のようです。</translation>
    </message>
    <message>
        <source>%1 must not tell who the person is: use an ID that means nothing to others.</source>
        <extracomment>%1 is the label of a field for an ID of one&apos;s own.</extracomment>
        <translation>%1: 本人を特定できるものは使えません。ほかの人には意味のない ID を使ってください。</translation>
    </message>
    <message>
        <source>%1: this is not one of the usual values: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: 通常の値ではありません。通常の値: %2。</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: %2 から %3 まででなければなりません。</translation>
    </message>
    <message>
        <source>This is a PDF file. The vendor&apos;s own sample has one, but its documentation names JPEG pictures only.</source>
        <translation>これは PDF ファイルです。ベンダーの例には PDF がありますが、ドキュメントに記載されているのは JPEG 画像だけです。</translation>
    </message>
    <message>
        <source>This is a PDF file, and the vendor asks for JPEG pictures of identity documents. Choose a picture if you have one.</source>
        <translation>これは PDF ファイルですが、ベンダーは身分証明書に JPEG 画像を求めています。画像があれば、そちらを選択してください。</translation>
    </message>
    <message>
        <source>%1: Amend sends empty text to remove it. The vendor does not document this, so look at the answer afterwards.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 削除するために空のテキストを送信します。ベンダーのドキュメントに記載がないため、後で応答を確認してください。</translation>
    </message>
    <message>
        <source>%1 has a space in it. Remove it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 空白が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>%1 is hidden by asterisks, as the vendor shows it. Enter the whole one.</source>
        <extracomment>%1 is the label of a field. The asterisks are in the value: *****1112.</extracomment>
        <translation>%1: ベンダーの表示のまま、アスタリスクで隠されています。省略せずに全体を入力してください。</translation>
    </message>
    <message>
        <source>A Social Security number has nine digits, without dashes or spaces.</source>
        <translation>社会保障番号は 9 桁の数字で、ハイフンや空白は使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n characters, and the server may refuse it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: %n 文字を超えているため、サーバーが拒否する可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enter a date in the past, for example %2.</source>
        <extracomment>%1 is the label of a date, %2 an example.</extracomment>
        <translation>%1: 過去の日付を入力してください (例: %2)。</translation>
    </message>
    <message numerus="yes">
        <source>%1: this means an age of more than %n years.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>
            <numerusform>%1: 年齢が %n 歳を超えることになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person is younger than %n years and has no guarantor (medical proxy), which lab orders for a minor need.</source>
        <translation>
            <numerusform>この人は %n 歳未満ですが、未成年者の検査オーダーに必要な保証人 (医療代理人) がいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is usually %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: 通常は %2 以上です。</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <extracomment>%1 is the label of a date.</extracomment>
        <translation>%1: 過去の日付です。</translation>
    </message>
    <message>
        <source>%1: enter a value. This API does not accept an empty one.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 値を入力してください。この API は空の値を受け付けません。</translation>
    </message>
    <message>
        <source>%1 needs %2 to %3 digits and nothing else, like %4.</source>
        <extracomment>%1 is the label of a phone number, %2 and %3 are numbers, %4 is an example.</extracomment>
        <translation>%1: %2 ~ %3 桁の数字だけで入力してください (例: %4)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has fewer than %n digits, and the server may refuse it.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>
            <numerusform>%1: %n 桁未満のため、サーバーが拒否する可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number. Enter only the number, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: 電話番号に使えない文字が含まれています。番号だけを入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1: enter the number without its extension, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: 内線番号を除いて入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1: these look like two numbers. Enter one of them, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: 2 つの番号が入力されているようです。どちらか 1 つを入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1: enter the number with its country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: 国番号を付けて入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code or the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: 番号を確実に判別できません。数字を確認し、市外局番または国番号を付けてください (例: %2)。</translation>
    </message>
    <message>
        <source>%1: write the number as a + and digits, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: + と数字だけで入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix. Begin with the country code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: 国際電話の発信用番号で始まっています。国番号から入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1: write the number as it follows the country code: digits only, without a prefix for calls within the country.</source>
        <extracomment>%1 is the label of a phone number. The prefix is the 0 before the area code.</extracomment>
        <translation>%1: 国番号に続く番号を、国内通話用の先頭の番号を付けずに、数字だけで入力してください。</translation>
    </message>
    <message>
        <source>Enter the country code, too: the number is read with it.</source>
        <translation>国番号も入力してください。番号は国番号と合わせて判別されます。</translation>
    </message>
    <message>
        <source>%1 has a country code of its own. Enter that in the field for the country code, and only the rest here.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: 国番号が含まれています。国番号は国番号の項目に入力し、ここには残りだけを入力してください。</translation>
    </message>
    <message>
        <source>%1: no number like this can be dialled. Check its country code, its area code and its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: このような番号には電話をかけられません。国番号、市外局番、数字を確認してください。</translation>
    </message>
    <message>
        <source>%1: this API does not accept this number, however it is written. Check its digits.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: この番号は、書き方にかかわらず、この API では受け付けられません。数字を確認してください。</translation>
    </message>
    <message>
        <source>%1 has letters or other characters that are not part of a phone number like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: %2 のような電話番号には使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 has an extension behind the number.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: 番号の後に内線番号があります。</translation>
    </message>
    <message>
        <source>%1: these look like two numbers.</source>
        <extracomment>%1 is the label of a phone number.</extracomment>
        <translation>%1: 2 つの番号が入力されているようです。</translation>
    </message>
    <message>
        <source>%1 has no country code, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: 国番号がありません (正しい例: %2)。</translation>
    </message>
    <message>
        <source>%1 has other signs than a + and digits, unlike %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: + と数字以外の文字が含まれています (正しい例: %2)。</translation>
    </message>
    <message>
        <source>%1 begins with a dial-out prefix, not with the country code like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example. The prefix is 00 or 011.</extracomment>
        <translation>%1: 国番号ではなく、国際電話の発信用番号で始まっています (正しい例: %2)。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read for certain. Check its digits, and add the area code, like %2.</source>
        <extracomment>%1 is the label of a phone number, %2 an example.</extracomment>
        <translation>%1: 番号を確実に判別できません。数字を確認し、市外局番を付けてください (例: %2)。</translation>
    </message>
    <message>
        <source>It can mean one of these: %1.</source>
        <extracomment>%1 is a list of codes of countries, states or time zones.</extracomment>
        <translation>次のいずれかの可能性があります: %1。</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none. Clear it if it is left over from another country.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: %2 の住所では使いません。別の国の住所の値が残っている場合は消去してください。</translation>
    </message>
    <message>
        <source>%1: addresses in %2 have none, so empty text is sent.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: %2 の住所では使わないため、空のテキストが送信されます。</translation>
    </message>
    <message>
        <source>%1 is empty. Enter it if the address in %2 has one: the server may refuse empty text.</source>
        <extracomment>%1 is the label of a field (State, ZIP code), %2 the code of a country.</extracomment>
        <translation>%1: 空です。%2 の住所に値がある場合は入力してください。空のテキストはサーバーが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>This code is in use, but it is not in ISO 3166-1: the vendor may not know it.</source>
        <translation>このコードは使われていますが、ISO 3166-1 にはないため、ベンダーが対応していない可能性があります。</translation>
    </message>
    <message>
        <source>%1: this is not on the list. The codes of countries have two letters, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 一覧にない値です。国のコードは英字 2 文字です (例: US)。</translation>
    </message>
    <message>
        <source>%1: choose a country from the list, or enter its two-letter code, like US.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 一覧から国を選択するか、英字 2 文字のコードを入力してください (例: US)。</translation>
    </message>
    <message>
        <source>%1: this is not in the chosen country.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: 選択した国にはない値です。</translation>
    </message>
    <message>
        <source>%1: this is a name, not a code.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: コードではなく名前です。</translation>
    </message>
    <message>
        <source>%1: enter the code, not the name.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: 名前ではなくコードを入力してください。</translation>
    </message>
    <message>
        <source>%1: choose one of the chosen country from the list, or enter its code, like AZ.</source>
        <extracomment>%1 is the label of a field (State).</extracomment>
        <translation>%1: 選択した国のものを一覧から選択するか、コードを入力してください (例: AZ)。</translation>
    </message>
    <message>
        <source>%1 usually has 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: 通常は 5 桁、または 5+4 桁です (例: 85004、85004-1234)。</translation>
    </message>
    <message>
        <source>%1: enter 5 digits, or 5+4, like 85004 or 85004-1234.</source>
        <extracomment>%1 is the label of a field (ZIP code).</extracomment>
        <translation>%1: 5 桁、または 5+4 桁で入力してください (例: 85004、85004-1234)。</translation>
    </message>
    <message>
        <source>%1: this belongs to the state %2, not to %3.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 and %3 are codes of states.</extracomment>
        <translation>%1: 州 %3 ではなく、州 %2 のものです。</translation>
    </message>
    <message>
        <source>%1: this does not belong to the state %2.</source>
        <extracomment>%1 is the label of a field (ZIP code), %2 the code of a state.</extracomment>
        <translation>%1: 州 %2 のものではありません。</translation>
    </message>
    <message>
        <source>%1: choose a time zone from the list, like Europe/London.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 一覧からタイムゾーンを選択してください (例: Europe/London)。</translation>
    </message>
    <message>
        <source>This key belongs to “%1”. Use one that begins with %2, or change the environment.</source>
        <extracomment>%1 is an environment of the vendor, %2 the first characters of a key. Environment: in the profile.</extracomment>
        <translation>この認証キーは「%1」のものです。%2 で始まる認証キーを使うか、環境を変更してください。</translation>
    </message>
    <message>
        <source>Use a key that begins with %1, or change the environment.</source>
        <extracomment>%1 is the first characters of a key. Environment: in the profile.</extracomment>
        <translation>%1 で始まる認証キーを使うか、環境を変更してください。</translation>
    </message>
    <message>
        <source>This does not look like a key of this API. They begin with one of: %1. Check that you copied all of it.</source>
        <extracomment>%1 is a list of what keys begin with.</extracomment>
        <translation>この API の認証キーではないようです。認証キーの先頭は次のいずれかです: %1。全体をコピーしたか確認してください。</translation>
    </message>
    <message>
        <source>This does not look like a key of this environment. Check both.</source>
        <translation>この環境の認証キーではないようです。認証キーと環境を確認してください。</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>A noun: a key for an API.</extracomment>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: 未入力です。入力してください。</translation>
    </message>
    <message>
        <source>%1 has a space, a line break or another character that no key has. Copy it again.</source>
        <extracomment>%1 is the label of a key or password.</extracomment>
        <translation>%1: 空白、改行など、認証キーに使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Enter a name for the profile, like Support sandbox.</source>
        <extracomment>“Support sandbox” is an example.</extracomment>
        <translation>プロファイルの名前を入力してください (例: サポート用サンドボックス)。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address: the vendor publishes none. It looks like https://api.your-company.com.</source>
        <translation>サーバーのアドレスを入力してください (例: https://api.your-company.com)。ベンダーは公開していません。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address in full, like https://api.your-company.com, without a user name, a question mark or a #.</source>
        <translation>サーバーのアドレス全体を入力してください (例: https://api.your-company.com)。ユーザー名、疑問符、# は含めないでください。</translation>
    </message>
    <message>
        <source>Use https:// here. Plain http:// is for this computer only, because others on the way could read the key.</source>
        <translation>ここでは https:// を使ってください。経路の途中で認証キーを読み取られるおそれがあるため、http:// はこのコンピューターにだけ使えます。</translation>
    </message>
    <message>
        <source>example.com is a placeholder, not a server. Enter the address of your own.</source>
        <translation>example.com は仮のアドレスで、サーバーではありません。自社のサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This host</source>
        <extracomment>Stands at the beginning of a sentence in place of a host&apos;s name.</extracomment>
        <translation>このホスト</translation>
    </message>
    <message>
        <source>%1 is known to be a production server. Mark the profile as production, or enter another address.</source>
        <extracomment>%1 is the name of a host, or “This host”. Production is a tier in the profile.</extracomment>
        <translation>%1 は本番のサーバーです。プロファイルの環境の種別を本番にするか、別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“Local” is for servers on this computer, like http://127.0.0.1:8080. Choose sandbox or production for this one.</source>
        <extracomment>“Local”, sandbox and production are the tiers that a profile can have.</extracomment>
        <translation>「ローカル」は、http://127.0.0.1:8080 のような、このコンピューター上のサーバー用です。このサーバーには、サンドボックスまたは本番を選択してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be null. Enter a value, or leave it out.</source>
        <extracomment>%1 is the label of a field. &quot;null&quot; is a value of JSON: keep it.</extracomment>
        <translation>%1: null にはできません。値を入力するか、省いてください。</translation>
    </message>
    <message>
        <source>If there is none, clear it: then it is sent as empty text.</source>
        <extracomment>It follows “State: enter a value.” To clear it is to empty the field.</extracomment>
        <translation>ない場合は消去してください。空のテキストとして送信されます。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: 整数でなければなりません (例: %2)。</translation>
    </message>
    <message>
        <source>%1 must be a number, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: 数値でなければなりません (例: %2)。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1 is the label of a field. &quot;true&quot; and &quot;false&quot; are values of JSON: keep them.</extracomment>
        <translation>%1: true または false でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a group of fields (a JSON object).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 項目のグループ (JSON オブジェクト) でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a list (a JSON array).</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 一覧 (JSON 配列) でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: テキストでなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or more.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: %n 文字以上でなければなりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be %n characters or fewer. Shorten it.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>
            <numerusform>%1: %n 文字以下でなければなりません。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it would take too long to compare this with the API&apos;s pattern %2. Check it yourself.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: API のパターン %2 との照合に時間がかかりすぎます。自分で確認してください。</translation>
    </message>
    <message>
        <source>%1: write it like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: 次の例のように入力してください: %2。</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. %2</source>
        <extracomment>%1 is the label of a field, %2 a remark of the form about what to enter.</extracomment>
        <translation>%1: この API で受け付けられる形式ではありません。%2</translation>
    </message>
    <message>
        <source>%1 is not in the form that this API accepts. It must match %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: この API で受け付けられる形式ではありません。%2 に一致しなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a real date, written as YYYY-MM-DD, like 1980-03-13.</source>
        <extracomment>%1 is the label of a field. YYYY-MM-DD is year, month and day in digits.</extracomment>
        <translation>%1: 実在する日付を YYYY-MM-DD の形式で入力してください (例: 1980-03-13)。</translation>
    </message>
    <message>
        <source>%1 must be a real date, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: 実在する日付を入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1 must be a UUID: 36 characters like %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: UUID (36 文字) でなければなりません (例: %2)。</translation>
    </message>
    <message>
        <source>%1 must be a real date and time with its zone, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: 実在する日時をタイムゾーン付きで入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1 must be a whole web address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: ウェブアドレス全体を入力してください (例: %2)。</translation>
    </message>
    <message>
        <source>%1 must be the name of a computer, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: コンピューターの名前でなければなりません (例: %2)。</translation>
    </message>
    <message>
        <source>%1 must be an IP address, for example %2.</source>
        <extracomment>%1 is the label of a field, %2 an example.</extracomment>
        <translation>%1: IP アドレスでなければなりません (例: %2)。</translation>
    </message>
    <message>
        <source>%1 is larger or smaller than this API can hold.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: この API で扱える範囲を超えています。</translation>
    </message>
    <message>
        <source>%1 is not a valid “%2”. Check it.</source>
        <extracomment>%1 is the label of a field, %2 the name of a format in JSON Schema, such as “duration”.</extracomment>
        <translation>%1: 正しい「%2」ではありません。確認してください。</translation>
    </message>
    <message>
        <source>%1: this value is not in the vendor&apos;s list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: ベンダーの一覧にない値です。</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: 次のいずれかでなければなりません: %2。</translation>
    </message>
    <message>
        <source>%1: choose a value from the list.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 一覧から値を選択してください。</translation>
    </message>
    <message>
        <source>%1: choose one of these: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: 次のいずれかを選択してください: %2。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>%1: fill in its fields.</source>
        <extracomment>%1 is the label of a group of fields.</extracomment>
        <translation>%1: 項目を入力してください。</translation>
    </message>
    <message>
        <source>%1: choose a file.</source>
        <extracomment>%1 is the label of a field for a file.</extracomment>
        <translation>%1: ファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1: choose a value.</source>
        <extracomment>%1 is the label of a field with a list of values.</extracomment>
        <translation>%1: 値を選択してください。</translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 値を入力してください。</translation>
    </message>
    <message>
        <source>This does not look like an email address, like name@example.com.</source>
        <translation>メールアドレスではないようです (正しい例: name@example.com)。</translation>
    </message>
    <message>
        <source>Enter an email address in the correct format, like name@example.com.</source>
        <translation>正しい形式のメールアドレスを入力してください (例: name@example.com)。</translation>
    </message>
    <message>
        <source>%1 must be %2 or more.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: %2 以上でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be %2 or less.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: %2 以下でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be more than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: %2 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be less than %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: %2 より小さくなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 must have %n new entries or more.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: 新しいエントリが %n 件以上必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n new entries at most.</source>
        <extracomment>%1 is the label of a list.</extracomment>
        <translation>
            <numerusform>%1: 新しいエントリは %n 件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A place in a file. %1 is the path of the file, %2 a JSON Pointer: /info/title.</extracomment>
        <translation>%1 の %2</translation>
    </message>
    <message>
        <source>This API description can&apos;t be used: %1: %2.</source>
        <extracomment>%1 is a file, or a place in it. %2 says what is wrong there: “is not a JSON object”.</extracomment>
        <translation>この API の定義は使えません: %1: %2。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The keychain.</extracomment>
        <translation>ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password settings.</source>
        <extracomment>A keyring.</extracomment>
        <translation>デスクトップのパスワード設定でキーリングを作成してください。</translation>
    </message>
    <message>
        <source>Allow it and try again.</source>
        <extracomment>The access to the keychain.</extracomment>
        <translation>アクセスを許可して再試行してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <source>To keep it, unlock the keychain and enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>保存するには、キーチェーンのロックを解除してから、認証キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>To keep it, create a keyring in your desktop&apos;s password settings.</source>
        <extracomment>The key.</extracomment>
        <translation>保存するには、デスクトップのパスワード設定でキーリングを作成してください。</translation>
    </message>
    <message>
        <source>To keep it, install a keychain (GNOME Keyring or KWallet).</source>
        <extracomment>The key.</extracomment>
        <translation>保存するには、キーチェーン (GNOME Keyring または KWallet) をインストールしてください。</translation>
    </message>
    <message>
        <source>To keep it, enter it again and allow the access.</source>
        <extracomment>The key.</extracomment>
        <translation>保存するには、認証キーをもう一度入力し、アクセスを許可してください。</translation>
    </message>
    <message>
        <source>To keep it, forget the stored key first, then enter the key again.</source>
        <extracomment>The key.</extracomment>
        <translation>保存するには、先に保存済みの認証キーを消去してから、認証キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>To keep it, enter it again.</source>
        <extracomment>The key.</extracomment>
        <translation>保存するには、認証キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The key is not in the keychain.</source>
        <translation>認証キーはキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンはロックされています。</translation>
    </message>
    <message>
        <source>The keychain service has no keyring yet.</source>
        <translation>キーチェーンサービスにキーリングがまだありません。</translation>
    </message>
    <message>
        <source>This computer has no keychain service.</source>
        <translation>このコンピューターにキーチェーンサービスがありません。</translation>
    </message>
    <message>
        <source>Access to the keychain was denied.</source>
        <translation>キーチェーンへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>キーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>The key&apos;s entry in the keychain is damaged.</source>
        <translation>キーチェーンの認証キーのデータが破損しています。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>キーチェーンがエラーを返しました。</translation>
    </message>
    <message>
        <source>You can also enter the key in the profile: it is then kept until Amend is closed.</source>
        <translation>プロファイルに認証キーを入力することもできます。その場合、Amend を終了するまで保持されます。</translation>
    </message>
    <message>
        <source>You can also give the key with --credentials -.</source>
        <translation>認証キーは --credentials - で指定することもできます。</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <extracomment>%1 is what the keychain service said.</extracomment>
        <translation>キーチェーンのメッセージ: %1</translation>
    </message>
    <message>
        <source>The key is kept only until Amend is closed.</source>
        <translation>認証キーは Amend を終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>It is not known whether the key was stored. `amend key test` tells.</source>
        <translation>認証キーが保存されたかどうか不明です。`amend key test` で確認できます。</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>認証キーは保存されていません。</translation>
    </message>
    <message>
        <source>The server accepted what was sent, but look at this:</source>
        <translation>サーバーは送信した内容を受け付けましたが、次の点を確認してください:</translation>
    </message>
    <message>
        <source>The server accepted the changes, but has other values than you sent. They are listed below.</source>
        <translation>サーバーは変更を受け付けましたが、送信した値と異なる値があります。下の一覧を確認してください。</translation>
    </message>
    <message>
        <source>Amend can&apos;t tell whether it has the documents.</source>
        <translation>サーバーに書類があるかどうか、Amend では確認できません。</translation>
    </message>
    <message>
        <source>The server accepted the changes. Amend can&apos;t tell whether it has the documents.</source>
        <translation>サーバーは変更を受け付けました。サーバーに書類があるかどうか、Amend では確認できません。</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show the record. Read it again to see what it has.</source>
        <translation>サーバーは変更を受け付けましたが、レコードを返しませんでした。サーバーの値を確認するには、再読み込みしてください。</translation>
    </message>
    <message>
        <source>The server accepted the changes but did not show all of them. Read the record again to see what it has.</source>
        <translation>サーバーは変更を受け付けましたが、一部の変更が応答に含まれていません。サーバーの値を確認するには、レコードを再読み込みしてください。</translation>
    </message>
    <message>
        <source>The server has what you sent.</source>
        <translation>サーバーの値は、送信した値と一致しています。</translation>
    </message>
    <message>
        <source>The sign-in needs a second factor</source>
        <translation>サインインに 2 要素認証が必要です</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>認証キーがありません</translation>
    </message>
    <message>
        <source>The key can&apos;t be used</source>
        <translation>認証キーを使えません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンはロックされています</translation>
    </message>
    <message>
        <source>The key can&apos;t be read</source>
        <translation>認証キーを読み込めません</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>サインインに失敗しました</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>送信は一時停止中です</translation>
    </message>
    <message>
        <source>The key was not accepted</source>
        <translation>認証キーが受け付けられませんでした</translation>
    </message>
    <message>
        <source>The changes were applied</source>
        <translation>変更が反映されました</translation>
    </message>
    <message>
        <source>There was nothing to send</source>
        <translation>送信する変更はありませんでした</translation>
    </message>
    <message>
        <source>The changes are ready to send</source>
        <translation>変更を送信できます</translation>
    </message>
    <message>
        <source>The changes can&apos;t be sent yet</source>
        <translation>変更はまだ送信できません</translation>
    </message>
    <message>
        <source>The server refused the changes</source>
        <translation>サーバーが変更を拒否しました</translation>
    </message>
    <message>
        <source>Review the changes again</source>
        <translation>変更の内容をもう一度確認してください</translation>
    </message>
    <message>
        <source>The record changed meanwhile</source>
        <translation>その間にレコードが変更されました</translation>
    </message>
    <message>
        <source>The server can&apos;t take the changes now</source>
        <translation>サーバーは今、変更を受け付けられません</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>It is not known whether the changes were applied</source>
        <translation>変更が反映されたかどうか不明です</translation>
    </message>
    <message>
        <source>Sending was cancelled</source>
        <translation>送信はキャンセルされました</translation>
    </message>
    <message>
        <source>The server already has these values.</source>
        <translation>サーバーの値はすでに同じです。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent, and your changes are kept.</source>
        <translation>何も送信されていません。あなたの変更は残っています。</translation>
    </message>
    <message>
        <source>Nothing was changed, and your changes are kept. Read the record again, then review your changes.</source>
        <translation>何も変更されていません。あなたの変更は残っています。レコードを再読み込みしてから、変更を確認してください。</translation>
    </message>
    <message>
        <source>Somebody changed the same fields. Nothing was sent, and your changes are kept. Choose a value for each of them, then review again.</source>
        <translation>ほかの人が同じ項目を変更しました。何も送信されていません。あなたの変更は残っています。項目ごとに値を選択してから、もう一度内容を確認してください。</translation>
    </message>
    <message>
        <source>Fix what is listed here, then review and send again. Your changes are kept.</source>
        <translation>ここに表示された指摘を修正してから、もう一度内容を確認して送信してください。あなたの変更は残っています。</translation>
    </message>
    <message>
        <source>The record was read again and does not show all your changes, but they may still arrive.</source>
        <translation>レコードを再読み込みしましたが、あなたの変更の一部が表示されていません。後から反映される可能性があります。</translation>
    </message>
    <message>
        <source>Your changes are kept. Read the record again to see whether they arrived, before you send again.</source>
        <translation>あなたの変更は残っています。再送信する前に、レコードを再読み込みして、反映されたか確認してください。</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>あなたの変更は残っています。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <extracomment>Stands in place of a person&apos;s name, which is hidden. %1 is the end of the user ID: …ba18. A noun.</extracomment>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>The local sandbox is a program of its own, and it is missing: %1. Install Amend again, or use a profile of a server.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>ローカルサンドボックスは独立したプログラムですが、見つかりません: %1。Amend をインストールし直すか、サーバーのプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>The local sandbox could not be started: %1</source>
        <extracomment>%1 is the operating system&apos;s reason, or what the sandbox said.</extracomment>
        <translation>ローカルサンドボックスを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use. Choose another.</source>
        <extracomment>%1 is the number of a network port.</extracomment>
        <translation>ポート %1 は使用中です。別のポートを選択してください。</translation>
    </message>
    <message>
        <source>There is no fault %1. There are: %2.</source>
        <extracomment>A fault is one that the sandbox makes on purpose. %1 is its name, %2 a list of names.</extracomment>
        <translation>障害 %1 はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>A fault meets get:, post: or patch: requests, not %1:.</source>
        <extracomment>get:, post: and patch: are parts of a command: keep them. %1 is something else.</extracomment>
        <translation>障害を設定できるのは get:、post:、patch: のリクエストです。%1: には設定できません。</translation>
    </message>
    <message>
        <source>%1 requests have a fault already.</source>
        <extracomment>%1 is the name of a method, such as PATCH.</extracomment>
        <translation>%1 のリクエストには、すでに障害が設定されています。</translation>
    </message>
    <message>
        <source>The local sandbox ended unexpectedly. Try again.</source>
        <translation>ローカルサンドボックスが予期せず終了しました。再試行してください。</translation>
    </message>
    <message>
        <source>The look-up of the server&apos;s name took too long. Check your network and its name server (DNS).</source>
        <translation>サーバーの名前の検索に時間がかかりすぎました。ネットワークとネームサーバー (DNS) を確認してください。</translation>
    </message>
    <message>
        <source>The server took the connection, but did not finish the TLS handshake in time. It may not speak TLS, or something between here and the server holds it up.</source>
        <translation>サーバーは接続を受け付けましたが、TLS ハンドシェイクが時間内に完了しませんでした。サーバーが TLS に対応していないか、サーバーとの間にある何かが通信を止めている可能性があります。</translation>
    </message>
    <message>
        <source>No answer came from the server&apos;s address in time. A firewall may drop the connection.</source>
        <translation>サーバーのアドレスから時間内に応答がありませんでした。ファイアウォールが接続を破棄している可能性があります。</translation>
    </message>
    <message>
        <source>The test was stopped before it began.</source>
        <translation>テストは開始前に中止されました。</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the proxy.</source>
        <translation>テストはプロキシの応答を待っている間に中止されました。</translation>
    </message>
    <message>
        <source>The test was stopped while the server&apos;s name was looked up.</source>
        <translation>テストはサーバーの名前を検索している間に中止されました。</translation>
    </message>
    <message>
        <source>The test was stopped while it waited for the server&apos;s address.</source>
        <translation>テストはサーバーのアドレスからの応答を待っている間に中止されました。</translation>
    </message>
    <message>
        <source>The test was stopped during the TLS handshake.</source>
        <translation>テストは TLS ハンドシェイク中に中止されました。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>Stands in place of a name that a certificate does not have.</extracomment>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <extracomment>About a certificate. %1 is whose it is, %2 who issued it.</extracomment>
        <translation>%1、発行者: %2</translation>
    </message>
    <message>
        <source>valid from %1 until %2</source>
        <extracomment>About a certificate. %1 and %2 are dates.</extracomment>
        <translation>有効期間: %1 ~ %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>About a certificate. %1 is the kind and the length of its key: RSA 2048.</extracomment>
        <translation>公開鍵: %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <extracomment>%1 is the address of a server, %2 the number of a network port.</extracomment>
        <translation>%1、ポート %2</translation>
    </message>
    <message>
        <source>The connection is safe: %1, with a certificate that this computer trusts.</source>
        <extracomment>%1 is a version of TLS.</extracomment>
        <translation>接続は安全です: %1、証明書はこのコンピューターで信頼されています。</translation>
    </message>
    <message>
        <source>The server answers. It is on this computer, so the connection needs no TLS.</source>
        <translation>サーバーは応答しています。このコンピューター上にあるため、接続に TLS は不要です。</translation>
    </message>
    <message>
        <source>The connection was ended from the other side. Something between here and the server may not let it through.</source>
        <translation>接続が相手側から切断されました。サーバーとの間にある何かが、接続を通していない可能性があります。</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <extracomment>A proxy of the network: none is used.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found.</extracomment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the IP addresses of the server&apos;s name.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found. An address follows.</extracomment>
        <translation>接続先</translation>
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
        <translation>発行者 %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>label</comment>
        <extracomment>Labels of what a test of the connection found: the server&apos;s own certificate.</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>No request and no key was sent.</source>
        <translation>リクエストも認証キーも送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The server named %n more faults, which are not listed.</source>
        <translation>
            <numerusform>サーバーはほかに %n 件の問題を示しましたが、ここには表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message numerus="yes">
        <source>It allows %n requests in %1 min.</source>
        <extracomment>It is the server. min is the unit of minutes.</extracomment>
        <translation>
            <numerusform>サーバーの上限は %1 分間に %n 件のリクエストです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its limits: %1.</source>
        <extracomment>The limits of the server, as it gives them.</extracomment>
        <translation>サーバーの制限: %1。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <extracomment>s is the unit of seconds.</extracomment>
        <translation>%1 秒後に再試行してください。</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <extracomment>min is the unit of minutes.</extracomment>
        <translation>%1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>Try again in %1 h.</source>
        <extracomment>h is the unit of hours.</extracomment>
        <translation>%1 時間後に再試行してください。</translation>
    </message>
    <message>
        <source>The server complains about roles, which Amend does not send. Tell the vendor&apos;s support.</source>
        <translation>サーバーがロールの問題を示していますが、Amend はロールを送信しません。ベンダーのサポートに連絡してください。</translation>
    </message>
    <message>
        <source>%1: the server does not accept this value.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: サーバーがこの値を受け付けません。</translation>
    </message>
    <message>
        <source>%1 is accepted only together with other fields.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: ほかの項目と一緒の場合にだけ受け付けられます。</translation>
    </message>
    <message>
        <source>%1 is accepted only together with: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of other fields.</extracomment>
        <translation>%1: 次の項目と一緒の場合にだけ受け付けられます: %2。</translation>
    </message>
    <message>
        <source>%1 is too short or too long.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 短すぎるか、長すぎます。</translation>
    </message>
    <message>
        <source>%1 is too short or too long. The server allows %2 to %3 characters.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: 短すぎるか、長すぎます。サーバーで使えるのは %2 ~ %3 文字です。</translation>
    </message>
    <message>
        <source>%1 is too small or too large.</source>
        <extracomment>%1 is the label of a field.</extracomment>
        <translation>%1: 小さすぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is too small or too large. The server allows %2 to %3.</source>
        <extracomment>%1 is the label of a field, %2 and %3 are numbers.</extracomment>
        <translation>%1: 小さすぎるか、大きすぎます。サーバーで使えるのは %2 ~ %3 です。</translation>
    </message>
    <message>
        <source>Fill in all of these, or none: %1.</source>
        <extracomment>%1 is a list of fields, or the label of one.</extracomment>
        <translation>次の項目は、すべて入力するか、すべて空にしてください: %1。</translation>
    </message>
    <message>
        <source>Another user has this email address already. Enter another one.</source>
        <translation>このメールアドレスは、すでにほかのユーザーが使っています。別のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server does not accept this mobile number. Check the country code and the number.</source>
        <translation>サーバーがこの携帯電話番号を受け付けません。国番号と番号を確認してください。</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number was changed as often as it may be. Try again later, or ask the vendor&apos;s support.</source>
        <translation>このユーザーの携帯電話番号は、変更回数の上限に達しています。後で再試行するか、ベンダーのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>This user&apos;s email address was changed too often recently. Try again later.</source>
        <translation>このユーザーのメールアドレスは、最近の変更回数が多すぎます。後で再試行してください。</translation>
    </message>
    <message>
        <source>Email addresses of this domain are not accepted. Enter another one.</source>
        <translation>このドメインのメールアドレスは使えません。別のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This user&apos;s mobile number can&apos;t be changed. Undo the change.</source>
        <translation>このユーザーの携帯電話番号は変更できません。変更を元に戻してください。</translation>
    </message>
    <message>
        <source>The server complains about a currency, which no field of this form has. Tell the vendor&apos;s support.</source>
        <translation>サーバーが通貨の問題を示していますが、このフォームに通貨の項目はありません。ベンダーのサポートに連絡してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s user may not change this user. Ask for the permission, or use another profile.</source>
        <translation>プロファイルのユーザーには、このユーザーを変更する権限がありません。権限を申請するか、別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>%1 must be none of: %2.</source>
        <extracomment>%1 is the label of a field, %2 a list of values.</extracomment>
        <translation>%1: 次の値は使えません: %2。</translation>
    </message>
    <message>
        <source>%1 is not in the form that the server accepts: %2.</source>
        <extracomment>%1 is the label of a field, %2 a regular expression.</extracomment>
        <translation>%1: サーバーが受け付ける形式 (%2) ではありません。</translation>
    </message>
    <message>
        <source>%1 must be exactly: %2.</source>
        <extracomment>%1 is the label of a field, %2 a value.</extracomment>
        <translation>%1: 次の値でなければなりません: %2。</translation>
    </message>
    <message>
        <source>%1 must be at least: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: 次の値以上でなければなりません: %2。</translation>
    </message>
    <message>
        <source>%1 must be at most: %2.</source>
        <extracomment>%1 is the label of a field, %2 a number.</extracomment>
        <translation>%1: 次の値以下でなければなりません: %2。</translation>
    </message>
    <message>
        <source>The server refused this. It said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>サーバーが拒否しました。サーバーのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <extracomment>%1 is what the server said, in its own language.</extracomment>
        <translation>サーバーのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>The server refused this without saying why. Check the value.</source>
        <translation>サーバーが拒否しましたが、理由を示していません。値を確認してください。</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked by a passphrase.</source>
        <translation>下書きと送信トレイは、パスフレーズでロックされています。</translation>
    </message>
    <message>
        <source>Drafts and the outbox are locked: Amend could not get their key.</source>
        <translation>下書きと送信トレイはロックされています。Amend は暗号化キーを取得できませんでした。</translation>
    </message>
    <message>
        <source>What you type until you unlock them is kept in memory, and saved then.</source>
        <translation>ロックを解除するまでに入力した内容はメモリに保持され、解除したときに保存されます。</translation>
    </message>
    <message>
        <source>Run this command in a terminal to enter it.</source>
        <translation>パスフレーズを入力するには、ターミナルでこのコマンドを実行してください。</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>下書きと送信トレイの内容は何も変更されていません。</translation>
    </message>
    <message>
        <source>Drafts and the outbox are not stored on this computer yet, because there is no place for their key.</source>
        <translation>暗号化キーの保存場所がないため、下書きと送信トレイはまだこのコンピューターに保存されていません。</translation>
    </message>
    <message>
        <source>They are kept in memory until Amend is closed, unless you set a passphrase.</source>
        <translation>パスフレーズを設定しない場合、Amend を終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>In Amend&apos;s window you can choose a passphrase instead.</source>
        <translation>Amend のウィンドウで、代わりにパスフレーズを設定できます。</translation>
    </message>
    <message>
        <source>document</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list.</extracomment>
        <translation>書類</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: a noun.</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>changes in the outbox</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: changes that waited in the outbox.</extracomment>
        <translation>送信トレイの変更</translation>
    </message>
    <message>
        <source>entry in Sent</source>
        <comment>lost</comment>
        <extracomment>What was lost, in a list: an entry in the log of what was sent.</extracomment>
        <translation>送信履歴のエントリ</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>読み込めなかったもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Could not be read: %1. There are %n more.</source>
        <extracomment>%1 is a list of drafts, sends and the like that were lost.</extracomment>
        <translation>
            <numerusform>読み込めなかったもの: %1。ほかに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk, or Amend&apos;s folder on it, can&apos;t be written to.</source>
        <translation>ディスク、またはディスク上の Amend のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Another program is using Amend&apos;s file.</source>
        <translation>別のプログラムが Amend のファイルを使っています。</translation>
    </message>
    <message>
        <source>Amend&apos;s file is damaged.</source>
        <translation>Amend のファイルが破損しています。</translation>
    </message>
    <message>
        <source>Amend&apos;s file was written by a newer version of Amend, so it was not changed. Use that version.</source>
        <translation>Amend のファイルは新しいバージョンの Amend で書き込まれたため、変更していません。そのバージョンを使ってください。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check the capital letters and the keyboard&apos;s language.</source>
        <translation>パスフレーズが違います。大文字と小文字、キーボードの言語を確認してください。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>It could not be written to the disk.</source>
        <translation>ディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Drafts are being opened.</source>
        <translation>下書きを開いているところです。</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Your passphrase unlocks them.</source>
        <translation>下書きは暗号化され、このコンピューターに保存されています。パスフレーズでロックを解除します。</translation>
    </message>
    <message>
        <source>Drafts are kept on this computer, encrypted. Their key is in this desktop&apos;s keychain.</source>
        <translation>下書きは暗号化され、このコンピューターに保存されています。暗号化キーは、このデスクトップのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Drafts and the outbox can be read, but nothing can be saved, so nothing is sent.</source>
        <translation>下書きと送信トレイは読み込めますが、何も保存できないため、何も送信されません。</translation>
    </message>
    <message>
        <source>Drafts are kept in memory only. They are gone when Amend is closed.</source>
        <translation>下書きはメモリにだけ保持されています。Amend を終了すると消えます。</translation>
    </message>
    <message>
        <source>Drafts and the outbox are kept in memory only, for this command.</source>
        <translation>下書きと送信トレイは、このコマンドの実行中、メモリにだけ保持されます。</translation>
    </message>
    <message>
        <source>Drafts and the outbox could not be opened.</source>
        <translation>下書きと送信トレイを開けませんでした。</translation>
    </message>
    <message>
        <source>New drafts are kept in memory until Amend is closed.</source>
        <translation>新しい下書きは、Amend を終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Drafts, sends or log entries are not as Amend left them: some are missing, or old ones came back, maybe from an older copy of the file. Nothing is sent until you release the sends.</source>
        <translation>下書き、送信、または送信履歴のエントリが、Amend が保存した状態と異なります。なくなったものや、古いものに戻ったものがあります。ファイルの古いコピーが使われた可能性があります。送信の保留を解除するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Look at the outbox and the drafts first: a listed send may have been carried out long ago.</source>
        <translation>先に送信トレイと下書きを確認してください。一覧にある送信は、ずっと前に実行済みの可能性があります。</translation>
    </message>
    <message>
        <source>Look at `amend outbox list` and `amend drafts list` first: a listed send may have been carried out long ago. Then run `amend outbox release`.</source>
        <translation>先に `amend outbox list` と `amend drafts list` を確認してください。一覧にある送信は、ずっと前に実行済みの可能性があります。その後、`amend outbox release` を実行してください。</translation>
    </message>
    <message>
        <source>The file with the drafts and the outbox is gone. Amend has started a new one. If you have a copy of the old file, close Amend and put it back: its key was kept.</source>
        <translation>下書きと送信トレイのファイルがなくなったため、Amend は新しいファイルを作成しました。古いファイルのコピーがある場合は、Amend を終了して元の場所に戻してください。暗号化キーは残っています。</translation>
    </message>
    <message>
        <source>The file with the drafts was damaged. It was moved to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>下書きのファイルが破損していたため、%1 に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was kept: %n entries.</source>
        <extracomment>An entry is a draft, a send in the outbox or a line of the log.</extracomment>
        <translation>
            <numerusform>読み込めたものは残しました: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The state of a draft: it is being saved.</extracomment>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>The state of a draft. %1 is a time, or a day with a time.</extracomment>
        <translation>保存済み: %1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <extracomment>The state of a draft: it is not stored on the disk.</extracomment>
        <translation>メモリにのみ保持</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>The state of a draft. %1 is a whole sentence that says why.</extracomment>
        <translation>保存されていません。%1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time. It stands at the end of a line without a full stop.</extracomment>
        <translation>次の再試行: %1</translation>
    </message>
    <message>
        <source>Waiting: no connection.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>待機中: 接続がありません。</translation>
    </message>
    <message>
        <source>Waiting: the server asked to try later.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>待機中: 後で再試行するようサーバーが求めています。</translation>
    </message>
    <message>
        <source>Waiting: no clear answer came. The same request is sent again, and the server counts it once.</source>
        <extracomment>A state: it waits.</extracomment>
        <translation>待機中: はっきりした応答がありませんでした。同じリクエストを再送信しますが、サーバーは 1 回として扱います。</translation>
    </message>
    <message>
        <source>Paused: the server refused the key, or none could be read</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>一時停止中: サーバーが認証キーを拒否したか、認証キーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Paused: the connection to the server is not safe</source>
        <extracomment>A state: sending is paused. No full stop.</extracomment>
        <translation>一時停止中: サーバーへの接続が安全ではありません</translation>
    </message>
    <message>
        <source>Stopped: its profile was removed</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>停止: プロファイルが削除されました</translation>
    </message>
    <message>
        <source>Stopped: its profile has another server now</source>
        <extracomment>A state: this is not sent. No full stop.</extracomment>
        <translation>停止: プロファイルのサーバーが変更されました</translation>
    </message>
    <message>
        <source>Production is locked</source>
        <extracomment>Sending to production is locked until it is armed. No full stop.</extracomment>
        <translation>本番はロックされています</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <extracomment>A state: an earlier change to the same record goes first.</extracomment>
        <translation>順番待ちです。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server asked to try later.</source>
        <translation>後で再試行するようサーバーが求めています。</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. The same request is sent again, and the server counts it once.</source>
        <translation>送信しましたが、はっきりした応答がありませんでした。同じリクエストを再送信しますが、サーバーは 1 回として扱います。</translation>
    </message>
    <message>
        <source>The server refused the key, or none could be read. Nothing is sent for this profile until it has a key that the server accepts.</source>
        <translation>サーバーが認証キーを拒否したか、認証キーを読み込めませんでした。サーバーが受け付ける認証キーを設定するまで、このプロファイルでは何も送信されません。</translation>
    </message>
    <message>
        <source>The connection to the server is not safe. Nothing is sent for this profile until you resume it.</source>
        <translation>サーバーへの接続が安全ではありません。再開するまで、このプロファイルでは何も送信されません。</translation>
    </message>
    <message>
        <source>Its profile was removed. Recall it to keep the changes as a draft.</source>
        <translation>プロファイルが削除されました。変更を残すには、下書きに戻してください。</translation>
    </message>
    <message>
        <source>Its profile has another server now than when it was reviewed. Recall it to review it again.</source>
        <translation>プロファイルのサーバーが、内容を確認したときと異なります。もう一度確認するには、下書きに戻してください。</translation>
    </message>
    <message>
        <source>Production is locked. It is sent when you arm production for its profile.</source>
        <translation>本番はロックされています。このプロファイルの本番への送信を許可すると、送信されます。</translation>
    </message>
    <message>
        <source>It is sent when its turn comes.</source>
        <translation>順番が来ると送信されます。</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the server refused it.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>draft</comment>
        <extracomment>The state of a draft: the record was changed on the server meanwhile.</extracomment>
        <translation>競合</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>A state: it is being sent now.</extracomment>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer</source>
        <extracomment>A state: nobody knows whether it was applied. %1 is a time, or a day with a time.</extracomment>
        <translation>不明: %1 に送信、はっきりした応答なし</translation>
    </message>
    <message>
        <source>Unknown: sent %1, no clear answer; read %2, and the record does not show all of it</source>
        <extracomment>A state: nobody knows whether it was applied. %1 and %2 are times, or days with a time.</extracomment>
        <translation>不明: %1 に送信、はっきりした応答なし。%2 の読み込みでは、一部の変更がレコードにありません</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is being sent now.</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>send</comment>
        <extracomment>The state of a send: nobody knows whether it was applied.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>send</comment>
        <extracomment>The state of a send: sending is paused for its profile.</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>send</comment>
        <extracomment>The state of a send: it is not sent, because its profile was removed or changed.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>send</comment>
        <extracomment>The state of a send: it waits for a connection or its turn.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>現在送信中です。</translation>
    </message>
    <message>
        <source>It was sent at %1, and no clear answer came. It is not sent again by itself.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>%1 に送信しましたが、はっきりした応答がありませんでした。自動では再送信されません。</translation>
    </message>
    <message>
        <source>The record was read at %1, and does not show all of it. It may still come: some servers take a change only after a while.</source>
        <extracomment>It is a send. %1 is a time, or a day with a time.</extracomment>
        <translation>%1 にレコードを読み込みましたが、一部の変更が表示されていません。変更の反映に時間がかかるサーバーもあるため、後から反映される可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n being sent</source>
        <extracomment>How many changes in the outbox are being sent. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>送信中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, next try %1</source>
        <extracomment>How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>待機中 %n 件 (次の再試行: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>How many changes in the outbox wait. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <extracomment>How many changes in the outbox wait until production is armed. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>ロック中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>How many changes in the outbox are paused. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>一時停止中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>Of how many changes in the outbox nobody knows whether they were applied. It follows “Outbox: ”.</extracomment>
        <translation>
            <numerusform>不明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <extracomment>%1 is how many changes are in the outbox: “1 waiting · 2 unknown”.</extracomment>
        <translation>送信トレイ: %1</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server has the changes.</extracomment>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server already has these values.</extracomment>
        <translation>送信する変更なし</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a trial: the changes can be sent.</extracomment>
        <translation>送信可能</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server did not accept the changes.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the record was changed on the server meanwhile.</extracomment>
        <translation>競合</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it is in the outbox and sent later.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the server can not be reached.</extracomment>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: nobody knows whether it was applied.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: the key is missing or was not accepted.</extracomment>
        <translation>認証エラー</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome</comment>
        <extracomment>The outcome of a send: it was cancelled before anything was sent.</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>The changes wait: production is locked</source>
        <translation>変更は待機中です: 本番はロックされています</translation>
    </message>
    <message>
        <source>The changes wait for you</source>
        <translation>変更は待機中です: 操作が必要です</translation>
    </message>
    <message>
        <source>%1: the changes wait</source>
        <extracomment>A title. %1 is a title that says why: “The key is missing”.</extracomment>
        <translation>%1: 変更は待機中です</translation>
    </message>
    <message>
        <source>The changes wait: the connection is not safe</source>
        <translation>変更は待機中です: 接続が安全ではありません</translation>
    </message>
    <message>
        <source>The changes wait for a connection</source>
        <translation>変更は接続を待っています</translation>
    </message>
    <message>
        <source>The changes wait for their turn</source>
        <translation>変更は順番を待っています</translation>
    </message>
    <message>
        <source>The changes wait: the server asked to try later</source>
        <translation>変更は待機中です: 後で再試行するようサーバーが求めています</translation>
    </message>
    <message>
        <source>They are not stored on this computer and are lost when Amend is closed.</source>
        <translation>このコンピューターには保存されていないため、Amend を終了すると失われます。</translation>
    </message>
    <message>
        <source>They may have been applied, or may still arrive.</source>
        <translation>変更はすでに反映されたか、後から反映される可能性があります。</translation>
    </message>
    <message>
        <source>They stay in the outbox. Check again before you send again.</source>
        <translation>送信トレイに残ります。再送信する前に、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox.</source>
        <translation>あなたの変更は送信トレイに残っています。</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent when you arm production.</source>
        <translation>あなたの変更は送信トレイに残っています。本番への送信を許可すると送信されます。</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox. Nothing more is sent for this profile until you say so.</source>
        <translation>あなたの変更は送信トレイに残っています。再開するまで、このプロファイルではこれ以上何も送信されません。</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while production is armed.</source>
        <translation>あなたの変更は送信トレイに残っています。本番への送信が許可されている間、自動的に送信されます。</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically, also after Amend was closed and opened again.</source>
        <translation>あなたの変更は送信トレイに残っています。Amend を終了して開き直した後も、自動的に送信されます。</translation>
    </message>
    <message>
        <source>Your changes are kept in the outbox and are sent automatically while Amend is open.</source>
        <translation>あなたの変更は送信トレイに残っています。Amend を開いている間、自動的に送信されます。</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>Try: a noun. %1 is a time, or a day with a time.</extracomment>
        <translation>次の再試行: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>How many fields are changed: a noun.</extracomment>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend is already open on the display %1. Its window is in front there.</source>
        <extracomment>%1 is the name of an X or Wayland display, such as “:1”</extracomment>
        <translation>Amend はすでにディスプレイ %1 で開いています。ウィンドウはそこで最前面に表示されています。</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How grave a finding is. It stands before a colon: “Warning: …”</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>How grave a finding is: least of all. It stands before a colon: “Note: …”</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <extracomment>A tier: the server runs on this computer. A mark in capital letters, where the script has them.</extracomment>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>A tier: the vendor&apos;s server for trying things out, with invented people. A mark in capital letters, where the script has them.</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <extracomment>A tier: the vendor&apos;s server with real people. A mark in capital letters, where the script has them.</extracomment>
        <translation>本番</translation>
    </message>
    <message>
        <source>(looks the same: its letters are written in another form)</source>
        <extracomment>It follows the new value of a field, of which the old value looks the same.</extracomment>
        <translation>(見た目は同じですが、文字の表現形式が異なります)</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: an empty text.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>(made when it is sent)</source>
        <extracomment>Stands in place of the value of a request&apos;s header, which does not exist yet.</extracomment>
        <translation>(送信時に作成)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: some file of which nothing more is known.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>PDF file</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <extracomment>A value: a file of this kind. Its size follows in brackets.</extracomment>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is the name of a file, %2 its kind (JPEG), %3 its size (2.1 MB).</extracomment>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries</comment>
        <extracomment>Stands in place of the entries of a list.</extracomment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>a list with %n entries</source>
        <translation>
            <numerusform>%n 件のエントリの一覧</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in</source>
        <comment>value</comment>
        <extracomment>Stands in place of a value: a group of fields that is there.</extracomment>
        <translation>入力あり</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “No”.</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <comment>value</comment>
        <extracomment>A value, the opposite of “Yes”.</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a date, not a text: d is the day, MMMM the month&apos;s name, yyyy the year. Order them as in your language and put other words between &apos;&apos;. Example: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The format of a date of this year, in a narrow column: d is the day, MMM the month&apos;s short name. Put other words between &apos;&apos;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date of another year, in a narrow column: d is the day, MMM the month&apos;s short name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month with its year: MMMM is the month&apos;s name, yyyy the year. Put other words between &apos;&apos;.</extracomment>
        <translation>yyyy年M月</translation>
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
        <translation>読み込まずに編集(&amp;E)</translation>
    </message>
    <message>
        <source>Open the profi&amp;le…</source>
        <translation>プロファイルを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops reading the record</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: reads the record again</extracomment>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>レコードを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the record again…</source>
        <translation>レコードを再読み込みしています…</translation>
    </message>
    <message>
        <source>Looking up the user…</source>
        <translation>ユーザーを検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n users found (%1)</source>
        <extracomment>%1 is by what they were looked up, such as “email address”</extracomment>
        <translation>
            <numerusform>一致するユーザー: %n 人 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a name or of a user ID</source>
        <translation>名前またはユーザー ID の一部を入力</translation>
    </message>
    <message>
        <source>No user was found (%1). Check what you typed, or enter the user ID.</source>
        <extracomment>%1 is by what it was looked up, such as “email address”</extracomment>
        <translation>一致するユーザーが見つかりません (%1)。入力した値を確認するか、ユーザー ID を入力してください。</translation>
    </message>
    <message>
        <source>If this server gives out no records at all, say so in the profile: then you can change a record without seeing it.</source>
        <translation>このサーバーがレコードをまったく返さない場合は、プロファイルでそのように設定してください。レコードを見ずに変更できるようになります。</translation>
    </message>
    <message>
        <source>The record could not be opened</source>
        <translation>レコードを開けませんでした</translation>
    </message>
    <message>
        <source>The user could not be looked up</source>
        <translation>ユーザーを検索できませんでした</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>This API does not change it.</source>
        <extracomment>why a field is locked, where the form file gives no reason</extracomment>
        <translation>この API では変更できません。</translation>
    </message>
    <message>
        <source>Local sandbox: %1</source>
        <extracomment>name of a profile; %1 is what its API is called</extracomment>
        <translation>ローカルサンドボックス: %1</translation>
    </message>
</context>
<context>
    <name>junction</name>
    <message>
        <source>Junction (formerly Vital)</source>
        <extracomment>name of the API, in Junction (formerly Vital)</extracomment>
        <translation>Junction (旧 Vital)</translation>
    </message>
    <message>
        <source>Team API key</source>
        <extracomment>name of a part of the sign-in data, in Junction (formerly Vital)</extracomment>
        <translation>チームの API キー</translation>
    </message>
    <message>
        <source>Production US</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>本番 (米国)</translation>
    </message>
    <message>
        <source>Production EU</source>
        <extracomment>name of a server (production), in Junction (formerly Vital)</extracomment>
        <translation>本番 (EU)</translation>
    </message>
    <message>
        <source>Sandbox US</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>サンドボックス (米国)</translation>
    </message>
    <message>
        <source>Sandbox EU</source>
        <extracomment>name of a server (sandbox), in Junction (formerly Vital)</extracomment>
        <translation>サンドボックス (EU)</translation>
    </message>
</context>
<context>
    <name>junction/demographics</name>
    <message>
        <source>Demographics</source>
        <extracomment>name of the form, in Junction (formerly Vital): Demographics</extracomment>
        <translation>属性情報</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction が付けたユーザーの ID (UUID)</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): Demographics</extracomment>
        <translation>クライアントユーザー ID</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>label of /address, in Junction (formerly Vital): Demographics (and 2 more)</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Guarantor (medical proxy)</source>
        <extracomment>label of /medical_proxy, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>保証人 (医療代理人)</translation>
    </message>
    <message>
        <source>Has a guarantor</source>
        <extracomment>label of the switch that says whether there is such a part; /medical_proxy, in Junction (formerly Vital): Demographics</extracomment>
        <translation>保証人あり</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>Labs take names with the letters A to Z, digits, hyphens, full stops, commas, apostrophes and single spaces, and no accents.</source>
        <extracomment>text under the section&apos;s title “Person”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>検査機関が受け付ける名前の文字は、英字 A ~ Z、数字、ハイフン、ピリオド、コンマ、アポストロフィ、連続しない空白だけです。アクセント記号は使えません。</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Junction docs, patient name validation</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Junction のドキュメント、患者名の検証</translation>
    </message>
    <message>
        <source>Junction API, patient details of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction API、オーダーの患者情報</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>label of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>With the country code</source>
        <extracomment>hint of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>国番号を含めます</translation>
    </message>
    <message>
        <source>Junction docs, samples in E.164</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /phone_number, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction のドキュメント、E.164 形式の例</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /dob, in Junction (formerly Vital): Demographics (and 7 more)</extracomment>
        <translation>Amend 独自のチェック</translation>
    </message>
    <message>
        <source>Junction docs, order requirements for minors</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; minorWithoutProxy of /dob, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction のドキュメント、未成年者のオーダー要件</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>性別</translation>
    </message>
    <message>
        <source>Lab orders take female, male, other or unknown.</source>
        <extracomment>hint of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>検査オーダーで使えるのは female、male、other、unknown です。</translation>
    </message>
    <message>
        <source>Junction API, gender of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; suggested of /gender, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction API、オーダーの性別</translation>
    </message>
    <message>
        <source>Junction replaces an address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Address”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction は住所全体を置き換えるため、一部を変更すると全体が送信されます。</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>国</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /address/country, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction のドキュメント、ISO 3166 コードの例</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address/first_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>住所 1 行目</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address/second_line, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>住所 2 行目</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /address/city, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>州</translation>
    </message>
    <message>
        <source>Junction docs, samples with ISO 3166-2 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /address/state, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction のドキュメント、ISO 3166-2 コードの例</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Junction API, patient address of an order</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; usZip of /address/zip, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>Junction API、オーダーの患者住所</translation>
    </message>
    <message>
        <source>Access notes</source>
        <extracomment>label of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>立ち入り方法</translation>
    </message>
    <message>
        <source>How to get in, for a visit or a delivery</source>
        <extracomment>hint of /address/access_notes, in Junction (formerly Vital): Demographics (and 1 more)</extracomment>
        <translation>訪問や配達のときの入り方</translation>
    </message>
    <message>
        <source>Junction API, limit of the guarantor&apos;s access notes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /address/access_notes, in Junction (formerly Vital): Demographics</extracomment>
        <translation>Junction API、保証人の立ち入り方法の文字数制限</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>title of a section, in Junction (formerly Vital): Demographics</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>label of /race, in Junction (formerly Vital): Demographics</extracomment>
        <translation>人種</translation>
    </message>
    <message>
        <source>African American or Black</source>
        <extracomment>choice for /race: african_american_or_black, in Junction (formerly Vital): Demographics</extracomment>
        <translation>アフリカ系アメリカ人または黒人</translation>
    </message>
    <message>
        <source>Asian</source>
        <extracomment>choice for /race: asian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>アジア系</translation>
    </message>
    <message>
        <source>Indigenous, Native American or Alaska Native</source>
        <extracomment>choice for /race: indigenous_native_american_alaska_native, in Junction (formerly Vital): Demographics</extracomment>
        <translation>先住民、アメリカ先住民、アラスカ先住民</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /race: other, in Junction (formerly Vital): Demographics (and 3 more)</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Pacific Islander or Hawaiian</source>
        <extracomment>choice for /race: pacific_islander_or_hawaiian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>太平洋諸島系またはハワイ系</translation>
    </message>
    <message>
        <source>White or Caucasian</source>
        <extracomment>choice for /race: white_caucasian, in Junction (formerly Vital): Demographics</extracomment>
        <translation>白人またはコーカサス系</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <extracomment>label of /ethnicity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>民族</translation>
    </message>
    <message>
        <source>Hispanic</source>
        <extracomment>choice for /ethnicity: hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ヒスパニック系</translation>
    </message>
    <message>
        <source>Not Hispanic</source>
        <extracomment>choice for /ethnicity: non_hispanic, in Junction (formerly Vital): Demographics</extracomment>
        <translation>非ヒスパニック系</translation>
    </message>
    <message>
        <source>Ashkenazi Jewish</source>
        <extracomment>choice for /ethnicity: ashkenazi_jewish, in Junction (formerly Vital): Demographics</extracomment>
        <translation>アシュケナージ系ユダヤ人</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <extracomment>label of /gender_identity, in Junction (formerly Vital): Demographics</extracomment>
        <translation>性自認</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender_identity: male, in Junction (formerly Vital): Demographics</extracomment>
        <translation>男性</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender_identity: female, in Junction (formerly Vital): Demographics</extracomment>
        <translation>女性</translation>
    </message>
    <message>
        <source>Transgender man (female to male)</source>
        <extracomment>choice for /gender_identity: female_to_male_ftm_transgender_male_trans_man, in Junction (formerly Vital): Demographics</extracomment>
        <translation>トランスジェンダー男性 (女性から男性)</translation>
    </message>
    <message>
        <source>Transgender woman (male to female)</source>
        <extracomment>choice for /gender_identity: male_to_female_mtf_transgender_female_trans_woman, in Junction (formerly Vital): Demographics</extracomment>
        <translation>トランスジェンダー女性 (男性から女性)</translation>
    </message>
    <message>
        <source>Genderqueer</source>
        <extracomment>choice for /gender_identity: genderqueer, in Junction (formerly Vital): Demographics</extracomment>
        <translation>ジェンダークィア</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <extracomment>label of /sexual_orientation, in Junction (formerly Vital): Demographics</extracomment>
        <translation>性的指向</translation>
    </message>
    <message>
        <source>Lesbian, gay or homosexual</source>
        <extracomment>choice for /sexual_orientation: lesbian_gay_or_homosexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>レズビアン、ゲイ、同性愛</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <extracomment>choice for /sexual_orientation: heterosexual_or_straight, in Junction (formerly Vital): Demographics</extracomment>
        <translation>異性愛、ストレート</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <extracomment>choice for /sexual_orientation: bisexual, in Junction (formerly Vital): Demographics</extracomment>
        <translation>両性愛</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <extracomment>choice for /sexual_orientation: dont_know, in Junction (formerly Vital): Demographics</extracomment>
        <translation>わからない</translation>
    </message>
    <message>
        <source>The adult who answers for the person. Lab orders for anyone under 18 need one.</source>
        <extracomment>text under the section&apos;s title “Guarantor (medical proxy)”, in Junction (formerly Vital): Demographics</extracomment>
        <translation>本人に代わって責任を負う成人です。18 歳未満の検査オーダーには保証人が必要です。</translation>
    </message>
    <message>
        <source>Household income</source>
        <extracomment>label of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>世帯収入</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <extracomment>hint of /medical_proxy/household_income, in Junction (formerly Vital): Demographics</extracomment>
        <translation>米ドル単位</translation>
    </message>
    <message>
        <source>Household size</source>
        <extracomment>label of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>世帯人数</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>hint of /medical_proxy/household_size, in Junction (formerly Vital): Demographics</extracomment>
        <translation>人数</translation>
    </message>
</context>
<context>
    <name>junction/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Junction (formerly Vital): User</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Junction&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Junction (formerly Vital): User</extracomment>
        <translation>Junction が付けたユーザーの ID (UUID)</translation>
    </message>
    <message>
        <source>client user ID</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Junction (formerly Vital): User</extracomment>
        <translation>クライアントユーザー ID</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Client user ID</source>
        <extracomment>label of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>クライアントユーザー ID</translation>
    </message>
    <message>
        <source>Your own id of this person, unique in the team. Not an email address, a phone number or a name.</source>
        <extracomment>hint of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>自社で付けた、チーム内で一意の ID。メールアドレス、電話番号、名前は使えません。</translation>
    </message>
    <message>
        <source>Junction API: the client user ID cannot be removed</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Junction API、クライアントユーザー ID は削除不可</translation>
    </message>
    <message>
        <source>Junction API, client_user_id</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; personalData of /client_user_id, in Junction (formerly Vital): User</extracomment>
        <translation>Junction API、client_user_id</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /client_user_id, in Junction (formerly Vital): User (and 3 more)</extracomment>
        <translation>Amend 独自のチェック</translation>
    </message>
    <message>
        <source>Wearables</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>ウェアラブル</translation>
    </message>
    <message>
        <source>What Junction goes by where a device or a source says nothing.</source>
        <extracomment>text under the section&apos;s title “Wearables”, in Junction (formerly Vital): User</extracomment>
        <translation>デバイスやデータソースに情報がない場合に、Junction が使う値です。</translation>
    </message>
    <message>
        <source>Fallback time zone</source>
        <extracomment>label of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>代替のタイムゾーン</translation>
    </message>
    <message>
        <source>Junction API, fallback_time_zone</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; timeZone of /fallback_time_zone, in Junction (formerly Vital): User</extracomment>
        <translation>Junction API、fallback_time_zone</translation>
    </message>
    <message>
        <source>Fallback birth date (wearables)</source>
        <extracomment>label of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>代替の生年月日 (ウェアラブル)</translation>
    </message>
    <message>
        <source>For the maximum heart rate only. The date of birth for lab orders is in the demographics.</source>
        <extracomment>hint of /fallback_birth_date, in Junction (formerly Vital): User</extracomment>
        <translation>最大心拍数の計算にだけ使われます。検査オーダーの生年月日は「属性情報」にあります。</translation>
    </message>
    <message>
        <source>Data ingestion</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>データの取り込み</translation>
    </message>
    <message>
        <source>Junction drops data from outside these dates, give or take a day. A change does not reach back to what was taken in before.</source>
        <extracomment>text under the section&apos;s title “Data ingestion”, in Junction (formerly Vital): User</extracomment>
        <translation>この期間外のデータを Junction は破棄します (1 日程度の誤差があります)。変更しても、すでに取り込まれたデータには影響しません。</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>label of /ingestion_start, in Junction (formerly Vital): User</extracomment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>label of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Junction docs, data ingestion bounds</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pastDate of /ingestion_end, in Junction (formerly Vital): User</extracomment>
        <translation>Junction のドキュメント、データ取り込みの期間</translation>
    </message>
    <message>
        <source>Data from after the last day is dropped. Seven days after it, Junction de-registers all of this user&apos;s connections and marks them as paused. The last day can be moved until then; afterwards the person has to link every source again.</source>
        <extracomment>what a person confirms before a change of /ingestion_end is sent, in Junction (formerly Vital): User</extracomment>
        <translation>終了日より後のデータは破棄されます。終了日の 7 日後に、Junction はこのユーザーのすべての接続の登録を解除し、一時停止にします。それまでは終了日を変更できますが、その後は本人がすべてのデータソースを連携し直す必要があります。</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Junction (formerly Vital): User</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /user_id, in Junction (formerly Vital): User</extracomment>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_on, in Junction (formerly Vital): User</extracomment>
        <translation>作成日時</translation>
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
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>name of a part of the sign-in data, in Machnet PaaS</extracomment>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Machnet PaaS</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Machnet PaaS</extracomment>
        <translation>本番</translation>
    </message>
</context>
<context>
    <name>machnet/business</name>
    <message>
        <source>Business</source>
        <extracomment>name of the form, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>法人</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYB check of this user to be initiated again. Amend does not do that: ask whoever runs your KYB checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Business</extracomment>
        <translation>変更後は、このユーザーの KYB 確認をやり直すよう Machnet が求めています。Amend では行われません。KYB 確認の担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Business</extracomment>
        <translation>Machnet が付けたユーザーの ID (UUID)</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Business</extracomment>
        <translation>このユーザーは受取人です。Machnet では受取人のルールが異なるため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Machnet のドキュメント、Update User の表は送金人のみ対象</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Business</extracomment>
        <translation>このユーザーの種類は Machnet のドキュメントになく、何を変更できるか不明です。ここでは変更できません。</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Machnet のドキュメント、type は SEND または RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Business</extracomment>
        <translation>このユーザーが送金人か受取人かを Machnet は示していません。送金人として扱います。送金人であることを確認してください。</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Business</extracomment>
        <translation>Machnet の応答例、type なし</translation>
    </message>
    <message>
        <source>This user is a person, not a business. Open it with the form “Individual”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Business</extracomment>
        <translation>このユーザーは法人ではなく個人です。フォーム「個人」で開いてください。</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Machnet のドキュメント、Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only persons have. If it is a person, open it with the form “Individual”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Business</extracomment>
        <translation>このユーザーが法人かどうかを Machnet は示しておらず、レコードには個人だけの情報があります。個人の場合は、フォーム「個人」で開いてください。</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Business</extracomment>
        <translation>Machnet の応答例、フラグなし</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Business</extracomment>
        <translation>Machnet がこのユーザーを確認中です。変更すると、再確認が必要になる場合があります。</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Business</extracomment>
        <translation>Machnet のドキュメント、ユーザーの確認ステータス</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Business</extracomment>
        <translation>Machnet の担当者がこのユーザーを審査中です。変更すると、再審査が必要になる場合があります。</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Business</extracomment>
        <translation>Machnet はこのユーザーを停止しています。変更する前に理由を確認してください。</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Business</extracomment>
        <translation>このユーザーが確認済みかどうかを Machnet は示していません。変更できない項目を変更しないように、確認済みとして扱います。</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Business</extracomment>
        <translation>このユーザーの確認ステータスは Machnet のドキュメントにありません。変更できない項目を変更しないように、確認済みとして扱います。</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <extracomment>label of /mailing_address, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>郵送先住所</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a business is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Business”, in Machnet PaaS: Business</extracomment>
        <translation>変更できる内容は確認ステータスによって異なります。法人が確認済みになると、Machnet はほとんどの項目をロックします。</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Business</extracomment>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Fixed once the business is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Business (and 4 more)</extracomment>
        <translation>法人が確認済みになると変更できません。</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Business (and 23 more)</extracomment>
        <translation>Amend 独自のチェック、空にする方法がベンダーのドキュメントになし</translation>
    </message>
    <message>
        <source>Date of formation</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>設立日</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notFuture of /date_of_birth, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Amend 独自のチェック</translation>
    </message>
    <message>
        <source>The day the business was formed</source>
        <extracomment>hint of /date_of_birth, in Machnet PaaS: Business</extracomment>
        <translation>法人が設立された日</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Business</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>市外局番を含む数字のみ、+ は不要</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Business</extracomment>
        <translation>Machnet のドキュメント、数字 10 ~ 15 桁</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>label of /company_website, in Machnet PaaS: Business</extracomment>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /company_website, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Machnet のリクエスト例、middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <extracomment>label of /number_of_employee, in Machnet PaaS: Business</extracomment>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /number_of_employee, in Machnet PaaS: Business (and 5 more)</extracomment>
        <translation>Machnet の例、値の一覧は未公開</translation>
    </message>
    <message>
        <source>Business type</source>
        <extracomment>label of /business_type, in Machnet PaaS: Business</extracomment>
        <translation>事業形態</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Business</extracomment>
        <translation>業種</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>住所 1 行目</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>住所 2 行目</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>州</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Business (and 3 more)</extracomment>
        <translation>Machnet のドキュメント、国コードなしの ISO 3166-2 コード</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>国</translation>
    </message>
    <message>
        <source>Machnet gets a mailing address as a whole, so all of it is sent when a part of it changes.</source>
        <extracomment>text under the section&apos;s title “Mailing address”, in Machnet PaaS: Business</extracomment>
        <translation>Machnet には郵送先住所の全体を渡すため、一部を変更すると全体が送信されます。</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /mailing_address/country, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>Machnet のドキュメント、ISO 3166-1 コード</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>取引</translation>
    </message>
    <message>
        <source>Transactions per month</source>
        <extracomment>label of /number_of_transaction_per_month, in Machnet PaaS: Business</extracomment>
        <translation>月間取引数</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>label of /transaction_frequency, in Machnet PaaS: Business</extracomment>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Business documents</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>法人の書類</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>Machnet は書類ごとに新しい写しをユーザーに追加し、同じ種類の古い写しをアーカイブします。古い写しは元に戻りません。書類が自動で再送信されることはありません。</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Business (and 2 more)</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>表面</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Machnet のリクエスト例、base64 のデータ URL</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample for a business</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>Machnet の法人のリクエスト例</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Business</extracomment>
        <translation>裏面</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>発行国</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>発行州</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: not once the user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /physical_documents, in Machnet PaaS: Business</extracomment>
        <translation>Machnet のドキュメント、Update User、ユーザーの確認後は変更不可</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Business (and 1 more)</extracomment>
        <translation>書類の番号</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Business</extracomment>
        <translation>新しいエントリが Machnet にあるエントリにどう影響するかは、ドキュメントにありません。追加される場合も、置き換わる場合もあります。Amend は新しいエントリだけを送信し、レコードを再読み込みして、なくなったものを示します。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Business</extracomment>
        <translation>Machnet の応答例、*****1112</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Business</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Business</extracomment>
        <translation>発行機関</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Business</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Business</extracomment>
        <translation>確認ステータス</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Business</extracomment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Business</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Business</extracomment>
        <translation>審査待ち</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Business</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Business</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Business</extracomment>
        <translation>送金人</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Business</extracomment>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Business</extracomment>
        <translation>関係</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Business</extracomment>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Business</extracomment>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Business</extracomment>
        <translation>Machnet の値のままです。タイムゾーンは示されていません。</translation>
    </message>
</context>
<context>
    <name>machnet/individual</name>
    <message>
        <source>Individual</source>
        <extracomment>name of the form, in Machnet PaaS: Individual</extracomment>
        <translation>個人</translation>
    </message>
    <message>
        <source>After a change Machnet wants the KYC check of this user to be initiated again. Amend does not do that: ask whoever runs your KYC checks.</source>
        <extracomment>next step, shown after any change was applied, in Machnet PaaS: Individual</extracomment>
        <translation>変更後は、このユーザーの KYC 確認をやり直すよう Machnet が求めています。Amend では行われません。KYC 確認の担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Machnet&apos;s own id of the user, a UUID</source>
        <extracomment>what the user id is, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet が付けたユーザーの ID (UUID)</translation>
    </message>
    <message>
        <source>This user receives money. Machnet has other rules for such users, so they can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, receiveUser), in Machnet PaaS: Individual</extracomment>
        <translation>このユーザーは受取人です。Machnet では受取人のルールが異なるため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: its tables are for send users</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet のドキュメント、Update User の表は送金人のみ対象</translation>
    </message>
    <message>
        <source>Machnet gives this user a type that its documents do not list, so nobody knows what may be changed. It can&apos;t be changed here.</source>
        <extracomment>said of the whole record (error, unlistedType), in Machnet PaaS: Individual</extracomment>
        <translation>このユーザーの種類は Machnet のドキュメントになく、何を変更できるか不明です。ここでは変更できません。</translation>
    </message>
    <message>
        <source>Machnet docs: type is SEND or RECEIVE</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet のドキュメント、type は SEND または RECEIVE</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user sends or receives money. It is taken for one who sends; make sure that it is.</source>
        <extracomment>said of the whole record (warning, typeAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>このユーザーが送金人か受取人かを Machnet は示していません。送金人として扱います。送金人であることを確認してください。</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the type</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /type, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet の応答例、type なし</translation>
    </message>
    <message>
        <source>This user is a business, not a person. Open it with the form “Business”.</source>
        <extracomment>said of the whole record (error, otherKind), in Machnet PaaS: Individual</extracomment>
        <translation>このユーザーは個人ではなく法人です。フォーム「法人」で開いてください。</translation>
    </message>
    <message>
        <source>Machnet docs, Update User</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet のドキュメント、Update User</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is a business, and the record has what only businesses have. If it is a business, open it with the form “Business”.</source>
        <extracomment>said of the whole record (warning, maybeOtherKind), in Machnet PaaS: Individual</extracomment>
        <translation>このユーザーが法人かどうかを Machnet は示しておらず、レコードには法人だけの情報があります。法人の場合は、フォーム「法人」で開いてください。</translation>
    </message>
    <message>
        <source>Machnet&apos;s response samples, which lack the flag</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /business, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet の応答例、フラグなし</translation>
    </message>
    <message>
        <source>Machnet is verifying this user right now. A change may have to be verified anew.</source>
        <extracomment>said of the whole record (note, statusInProgress), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet がこのユーザーを確認中です。変更すると、再確認が必要になる場合があります。</translation>
    </message>
    <message>
        <source>Machnet docs, user verification status</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; /status, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet のドキュメント、ユーザーの確認ステータス</translation>
    </message>
    <message>
        <source>Somebody at Machnet is reviewing this user. A change may have to be reviewed anew.</source>
        <extracomment>said of the whole record (note, statusReviewPending), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet の担当者がこのユーザーを審査中です。変更すると、再審査が必要になる場合があります。</translation>
    </message>
    <message>
        <source>Machnet has suspended this user. Find out why before you change anything.</source>
        <extracomment>said of the whole record (note, statusSuspended), in Machnet PaaS: Individual</extracomment>
        <translation>Machnet はこのユーザーを停止しています。変更する前に理由を確認してください。</translation>
    </message>
    <message>
        <source>Machnet does not say whether this user is verified. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, statusAbsent), in Machnet PaaS: Individual</extracomment>
        <translation>このユーザーが確認済みかどうかを Machnet は示していません。変更できない項目を変更しないように、確認済みとして扱います。</translation>
    </message>
    <message>
        <source>Machnet gives this user a verification status that its documents do not list. It is treated as verified, so that nothing is changed that may not be.</source>
        <extracomment>said of the whole record (warning, unlistedStatus), in Machnet PaaS: Individual</extracomment>
        <translation>このユーザーの確認ステータスは Machnet のドキュメントにありません。変更できない項目を変更しないように、確認済みとして扱います。</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>label of /company_details, in Machnet PaaS: Individual</extracomment>
        <translation>会社</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>What can be changed depends on the verification status. Once a user is verified, Machnet locks most of it.</source>
        <extracomment>text under the section&apos;s title “Person”, in Machnet PaaS: Individual</extracomment>
        <translation>変更できる内容は確認ステータスによって異なります。ユーザーが確認済みになると、Machnet はほとんどの項目をロックします。</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Machnet PaaS: Individual</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Fixed once the user is verified.</source>
        <extracomment>why it is locked; shown after the label and a colon, and alone; /first_name, in Machnet PaaS: Individual (and 6 more)</extracomment>
        <translation>ユーザーが確認済みになると変更できません。</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty it</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Machnet PaaS: Individual (and 19 more)</extracomment>
        <translation>Amend 独自のチェック、空にする方法がベンダーのドキュメントになし</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>label of /middle_name, in Machnet PaaS: Individual</extracomment>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample, middle_name &quot;&quot;</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emptied of /middle_name, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Machnet のリクエスト例、middle_name &quot;&quot;</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Machnet PaaS: Individual</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Machnet PaaS: Individual</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; emailFormat of /email, in Machnet PaaS: Individual (and 4 more)</extracomment>
        <translation>Amend 独自のチェック</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <extracomment>label of /mobile_phone, in Machnet PaaS: Individual</extracomment>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Digits only, with the area code, without a +</source>
        <extracomment>hint of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>市外局番を含む数字のみ、+ は不要</translation>
    </message>
    <message>
        <source>Machnet docs: numeric, 10 to 15 digits</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile_phone, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Machnet のドキュメント、数字 10 ~ 15 桁</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /date_of_birth, in Machnet PaaS: Individual</extracomment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>label of /gender, in Machnet PaaS: Individual</extracomment>
        <translation>性別</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>choice for /gender: male, in Machnet PaaS: Individual</extracomment>
        <translation>男性</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>choice for /gender: female, in Machnet PaaS: Individual</extracomment>
        <translation>女性</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>choice for /gender: other, in Machnet PaaS: Individual</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <extracomment>label of /address_line1, in Machnet PaaS: Individual</extracomment>
        <translation>住所 1 行目</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <extracomment>label of /address_line2, in Machnet PaaS: Individual</extracomment>
        <translation>住所 2 行目</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>label of /city, in Machnet PaaS: Individual</extracomment>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>label of /state, in Machnet PaaS: Individual</extracomment>
        <translation>州</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-2 codes without the country</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; subdivision of /state, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Machnet のドキュメント、国コードなしの ISO 3166-2 コード</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <extracomment>label of /zipcode, in Machnet PaaS: Individual</extracomment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>label of /country, in Machnet PaaS: Individual</extracomment>
        <translation>国</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Machnet gets the three fields of the company together when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Work”, in Machnet PaaS: Individual</extracomment>
        <translation>会社の 3 つの項目のいずれかを変更すると、3 つすべてが Machnet に送信されます。</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>label of /occupation, in Machnet PaaS: Individual</extracomment>
        <translation>職業</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>label of /user_scope, in Machnet PaaS: Individual</extracomment>
        <translation>業種</translation>
    </message>
    <message>
        <source>Machnet&apos;s samples: the list of values is not published</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; openValue of /user_scope, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>Machnet の例、値の一覧は未公開</translation>
    </message>
    <message>
        <source>Company name</source>
        <extracomment>label of /company_details/company_name, in Machnet PaaS: Individual</extracomment>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Company phone</source>
        <extracomment>label of /company_details/phone_number, in Machnet PaaS: Individual</extracomment>
        <translation>会社の電話番号</translation>
    </message>
    <message>
        <source>Company address</source>
        <extracomment>label of /company_details/address, in Machnet PaaS: Individual</extracomment>
        <translation>会社の住所</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>本人確認書類</translation>
    </message>
    <message>
        <source>Machnet adds a new copy of each document to the user and archives the older one of its type. An older copy does not come back, and documents are never sent twice by themselves.</source>
        <extracomment>what a person confirms before a change of /physical_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet は書類ごとに新しい写しをユーザーに追加し、同じ種類の古い写しをアーカイブします。古い写しは元に戻りません。書類が自動で再送信されることはありません。</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>label of /physical_documents/*/document_type, in Machnet PaaS: Individual (and 2 more)</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>label of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>表面</translation>
    </message>
    <message>
        <source>Machnet&apos;s request samples: data URLs in base64</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; dataUrl of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Machnet のリクエスト例、base64 のデータ URL</translation>
    </message>
    <message>
        <source>Machnet docs, identification documents: JPEG only</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; pdf of /physical_documents/*/document_value, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Machnet のドキュメント、本人確認書類は JPEG のみ</translation>
    </message>
    <message>
        <source>In colour, all four corners visible, not expired</source>
        <extracomment>hint of /physical_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>カラー、四隅がすべて見えること、有効期限内</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>label of /physical_documents/*/document_value_back, in Machnet PaaS: Individual</extracomment>
        <translation>裏面</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <extracomment>label of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>発行国</translation>
    </message>
    <message>
        <source>Machnet docs, ISO 3166-1 codes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; country of /physical_documents/*/country, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>Machnet のドキュメント、ISO 3166-1 コード</translation>
    </message>
    <message>
        <source>Issuing state</source>
        <extracomment>label of /physical_documents/*/state, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>発行州</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <extracomment>title of a section, in Machnet PaaS: Individual (and 1 more)</extracomment>
        <translation>書類の番号</translation>
    </message>
    <message>
        <source>What new entries do to the ones that Machnet holds is not documented: they may stand beside them or replace them. Amend sends only the new ones, reads the record again and names what is gone.</source>
        <extracomment>what a person confirms before a change of /virtual_documents is sent, in Machnet PaaS: Individual</extracomment>
        <translation>新しいエントリが Machnet にあるエントリにどう影響するかは、ドキュメントにありません。追加される場合も、置き換わる場合もあります。Amend は新しいエントリだけを送信し、レコードを再読み込みして、なくなったものを示します。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Machnet&apos;s response sample, *****1112</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; maskedValue of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet の応答例、*****1112</translation>
    </message>
    <message>
        <source>Machnet&apos;s request sample: nine digits without dashes</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; ssn of /virtual_documents/*/document_value, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet のリクエスト例、ハイフンなしの 9 桁</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>label of /virtual_documents/*/expiry_date, in Machnet PaaS: Individual</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <extracomment>label of /virtual_documents/*/id_issuing_authority, in Machnet PaaS: Individual</extracomment>
        <translation>発行機関</translation>
    </message>
    <message>
        <source>Machnet docs, Update User: SSN is not updatable once user is verified</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; lockedTypes of /virtual_documents, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet のドキュメント、Update User、ユーザーの確認後は SSN を変更不可</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Machnet PaaS: Individual</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Verification status</source>
        <extracomment>label of /status, in Machnet PaaS: Individual</extracomment>
        <translation>確認ステータス</translation>
    </message>
    <message>
        <source>Unverified</source>
        <extracomment>choice for /status: UNVERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>choice for /status: IN_PROGRESS, in Machnet PaaS: Individual</extracomment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>choice for /status: RETRY, in Machnet PaaS: Individual</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Review pending</source>
        <extracomment>choice for /status: REVIEW_PENDING, in Machnet PaaS: Individual</extracomment>
        <translation>審査待ち</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>choice for /status: VERIFIED, in Machnet PaaS: Individual</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>choice for /status: SUSPENDED, in Machnet PaaS: Individual</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Sends money</source>
        <extracomment>choice for /type: SEND, in Machnet PaaS: Individual</extracomment>
        <translation>送金人</translation>
    </message>
    <message>
        <source>Receives money</source>
        <extracomment>choice for /type: RECEIVE, in Machnet PaaS: Individual</extracomment>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>label of /business, in Machnet PaaS: Individual</extracomment>
        <translation>法人</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>label of /user_relationship, in Machnet PaaS: Individual</extracomment>
        <translation>関係</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Machnet PaaS: Individual</extracomment>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>label of /ip_address, in Machnet PaaS: Individual</extracomment>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>As Machnet gives it: the time zone is not stated.</source>
        <extracomment>hint of /created_at, in Machnet PaaS: Individual</extracomment>
        <translation>Machnet の値のままです。タイムゾーンは示されていません。</translation>
    </message>
</context>
<context>
    <name>sandbox/people</name>
    <message>
        <source>everything in order</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>a ZIP code that begins with 0, and an apostrophe</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>0 で始まる郵便番号とアポストロフィ</translation>
    </message>
    <message>
        <source>accents in the name, which the laboratory&apos;s name rule refuses</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>名前にアクセント記号があり、検査機関の規則で拒否される</translation>
    </message>
    <message>
        <source>a diaeresis in the name, and an old ingestion window that has ended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>名前に分音記号があり、過去のデータ取り込み期間が終了済み</translation>
    </message>
    <message>
        <source>a Hebrew name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>右から左に書くヘブライ語の名前と住所</translation>
    </message>
    <message>
        <source>an Arabic name and address, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>右から左に書くアラビア語の名前と住所</translation>
    </message>
    <message>
        <source>a child with a guarantor</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>保証人のいる子ども</translation>
    </message>
    <message>
        <source>a child whose guarantor is missing</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>保証人のいない子ども</translation>
    </message>
    <message>
        <source>an old import: zip_code, no country, a phone number that is none, &quot;Male&quot;</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>古いインポート: zip_code、国なし、電話番号ではない値、&quot;Male&quot;</translation>
    </message>
    <message>
        <source>a value of race that is newer than the published list</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>公開された一覧より新しい人種の値</translation>
    </message>
    <message>
        <source>members that no document names, in the address and beside it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>住所の中と外に、ドキュメントにないメンバーがある</translation>
    </message>
    <message>
        <source>an address that fills every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>すべての行が埋まった住所</translation>
    </message>
    <message>
        <source>no demographics yet: a save creates them</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>属性情報なし、保存すると作成される</translation>
    </message>
    <message>
        <source>scheduled for deletion</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>an individual, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>未確認の個人、ほぼすべて変更可能</translation>
    </message>
    <message>
        <source>an individual, verified: names, e-mail, birth date and SSN are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認済みの個人、名前、メールアドレス、生年月日、SSN はロック中</translation>
    </message>
    <message>
        <source>an individual whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認中の個人</translation>
    </message>
    <message>
        <source>an individual whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認を再試行する個人</translation>
    </message>
    <message>
        <source>an individual whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認が審査待ちの個人</translation>
    </message>
    <message>
        <source>an individual who is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>停止中の個人</translation>
    </message>
    <message>
        <source>an individual with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>未知のステータスの個人、確認済みとして扱う</translation>
    </message>
    <message>
        <source>an individual without type and business in the record</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>レコードに type と business がない個人</translation>
    </message>
    <message>
        <source>a recipient (RECEIVE): not for these forms</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>受取人 (RECEIVE)、これらのフォームの対象外</translation>
    </message>
    <message>
        <source>an individual who becomes VERIFIED with the second read</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>2 回目の読み込みで VERIFIED になる個人</translation>
    </message>
    <message>
        <source>an individual whose other documents vanish when one is sent</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>書類を 1 つ送信すると、ほかの書類が消える個人</translation>
    </message>
    <message>
        <source>an individual with no documents, no employer and a phone of nine digits</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>書類と勤務先がなく、電話番号が 9 桁の個人</translation>
    </message>
    <message>
        <source>a business, not verified: nearly everything may be changed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>未確認の法人、ほぼすべて変更可能</translation>
    </message>
    <message>
        <source>a business, verified: name, scope, EIN and the certificate are locked</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認済みの法人、会社名、業種、EIN、証明書はロック中</translation>
    </message>
    <message>
        <source>a business whose verification is in progress</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認中の法人</translation>
    </message>
    <message>
        <source>a business whose verification is to be tried again</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認を再試行する法人</translation>
    </message>
    <message>
        <source>a business whose verification is under review</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>確認が審査待ちの法人</translation>
    </message>
    <message>
        <source>a business that is suspended</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>停止中の法人</translation>
    </message>
    <message>
        <source>a business with a status nobody has heard of: treated as verified</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>未知のステータスの法人、確認済みとして扱う</translation>
    </message>
    <message>
        <source>a business as the vendor&apos;s sample reads: no type, business or mailing address line 2</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ベンダーの例のとおりの法人、type、business、郵送先住所 2 行目なし</translation>
    </message>
    <message>
        <source>an administrator: a change of role is worth a second look</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>管理者、ロールの変更は要確認</translation>
    </message>
    <message>
        <source>accents in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>名前にアクセント記号あり</translation>
    </message>
    <message>
        <source>a diaeresis in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>名前に分音記号あり</translation>
    </message>
    <message>
        <source>a Hebrew name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>右から左に書くヘブライ語の名前</translation>
    </message>
    <message>
        <source>an Arabic name, written right to left</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>右から左に書くアラビア語の名前</translation>
    </message>
    <message>
        <source>an apostrophe and quotation marks in the name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>名前にアポストロフィと引用符あり</translation>
    </message>
    <message>
        <source>a new e-mail address counts only once its owner confirmed it</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>新しいメールアドレスは、本人の確認後に有効になる</translation>
    </message>
    <message>
        <source>a role that the usual list lacks</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>通常の一覧にないロール</translation>
    </message>
    <message>
        <source>an old import: capital letters and no name</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>古いインポート: 大文字、名前なし</translation>
    </message>
    <message>
        <source>members that no document names</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ドキュメントにないメンバーがある</translation>
    </message>
    <message>
        <source>names that fill every line</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>すべての行が埋まった名前</translation>
    </message>
    <message>
        <source>everything in order; an e-mail at blocked.example, one that another has, and +999 are refused (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>問題なし。blocked.example のメールアドレス、ほかのユーザーのメールアドレス、+999 は拒否される (409)</translation>
    </message>
    <message>
        <source>a root user: readable, but a PATCH is refused (403)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>ルートユーザー、読み込めるが PATCH は拒否される (403)</translation>
    </message>
    <message>
        <source>accents in the name, and no mobile, date of birth, tag or brand yet</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>名前にアクセント記号あり、携帯電話、生年月日、タグ、ブランドなし</translation>
    </message>
    <message>
        <source>a name of more than 50 characters, which may stay but not be typed</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>50 文字を超える名前、そのまま残せるが入力はできない</translation>
    </message>
    <message>
        <source>has changed the e-mail address too often: a new one is refused (TOO_FREQUENT_EMAIL_CHANGES)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>メールアドレスの変更が多すぎ、新しいものは拒否される (TOO_FREQUENT_EMAIL_CHANGES)</translation>
    </message>
    <message>
        <source>has changed the mobile too often: a new one is refused (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>携帯電話の変更が多すぎ、新しいものは拒否される (MOBILE_NO_CHANGE_LIMIT_EXCEEDED)</translation>
    </message>
    <message>
        <source>may not change the mobile at all (MOBILE_CHANGE_NOT_ALLOWED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>携帯電話は変更不可 (MOBILE_CHANGE_NOT_ALLOWED)</translation>
    </message>
    <message>
        <source>every change is refused as UNSUPPORTED_CURRENCY</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>すべての変更が UNSUPPORTED_CURRENCY で拒否される</translation>
    </message>
    <message>
        <source>of an identity that these credentials may not change (INSUFFICIENT_PERMISSIONS)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>この認証情報では変更できないアイデンティティのユーザー (INSUFFICIENT_PERMISSIONS)</translation>
    </message>
    <message>
        <source>a change needs a stepped-up token (STEP_UP_REQUIRED)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>変更にはステップアップ済みのトークンが必要 (STEP_UP_REQUIRED)</translation>
    </message>
    <message>
        <source>a change meets the rate limit (429, with x-ratelimit headers)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>変更がレート制限にかかる (429、x-ratelimit ヘッダーあり)</translation>
    </message>
    <message>
        <source>not active; signing in as them finds the password expired (409)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>無効。このユーザーでのサインインはパスワードの期限切れになる (409)</translation>
    </message>
    <message>
        <source>signing in as them finds the account locked (423)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>このユーザーでのサインインはアカウントのロックになる (423)</translation>
    </message>
    <message>
        <source>signing in as them gives a token for choosing an identity only (AUTH)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>このユーザーでのサインインではアイデンティティ選択専用のトークンになる (AUTH)</translation>
    </message>
    <message>
        <source>signing in as them finds the tokenised password expired (410)</source>
        <extracomment>about an invented person or company; shown under the name</extracomment>
        <translation>このユーザーでのサインインはトークン化されたパスワードの期限切れになる (410)</translation>
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
        <translation>API キーまたは OAuth アクセストークン</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Users API v1</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Users API v1</extracomment>
        <translation>本番</translation>
    </message>
</context>
<context>
    <name>users/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Users API v1: User</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>As the vendor gives it out</source>
        <extracomment>what the user id is, in Users API v1: User</extracomment>
        <translation>ベンダーが発行したとおりの ID</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /first_name, in Users API v1: User</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: the vendor documents no way to empty a field</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; notEmpty of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Amend 独自のチェック、項目を空にする方法がベンダーのドキュメントになし</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; softMaxLength of /first_name, in Users API v1: User (and 4 more)</extracomment>
        <translation>Amend 独自のチェック</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /last_name, in Users API v1: User</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Users API v1: User</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The vendor may have a new email address verified first: the old one stays until the person has confirmed the change.</source>
        <extracomment>why the answer may differ from what was sent; /email, in Users API v1: User</extracomment>
        <translation>ベンダーが新しいメールアドレスを先に確認する場合があります。本人が変更を確認するまで、以前のアドレスのままです。</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>label of /username, in Users API v1: User</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>No two users can have the same.</source>
        <extracomment>hint of /username, in Users API v1: User</extracomment>
        <translation>ほかのユーザーと同じものは使えません。</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>label of /role, in Users API v1: User</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>What the person may see and do</source>
        <extracomment>hint of /role, in Users API v1: User</extracomment>
        <translation>本人が表示・操作できる範囲</translation>
    </message>
    <message>
        <source>A role decides what this person may see and do. Make sure that someone who may grant the new role has asked for it.</source>
        <extracomment>what a person confirms before a change of /role is sent, in Users API v1: User</extracomment>
        <translation>ロールによって、本人が表示・操作できる範囲が決まります。新しいロールを付与する権限のある人からの依頼であることを確認してください。</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Users API v1: User</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Users API v1: User</extracomment>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>label of /created_at, in Users API v1: User</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>label of /updated_at, in Users API v1: User</extracomment>
        <translation>更新日時</translation>
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
        <translation>API キー</translation>
    </message>
    <message>
        <source>Auth token</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>認証トークン</translation>
    </message>
    <message>
        <source>Sign-in email</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>サインイン用メールアドレス</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <extracomment>name of a part of the sign-in data, in Weavr Multi</extracomment>
        <translation>サインイン用パスワード</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>name of a server (sandbox), in Weavr Multi</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>name of a server (production), in Weavr Multi</extracomment>
        <translation>本番</translation>
    </message>
</context>
<context>
    <name>weavr/user</name>
    <message>
        <source>User</source>
        <extracomment>name of the form, in Weavr Multi: User</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Weavr&apos;s own id of the user, digits only</source>
        <extracomment>what the user id is, in Weavr Multi: User</extracomment>
        <translation>Weavr が付けたユーザーの ID (数字のみ)</translation>
    </message>
    <message>
        <source>email address</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>what a user can be found by; shown within a sentence and in a list, in Weavr Multi: User</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>label of /mobile, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>label of /dateOfBirth, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>label of /name, in Weavr Multi: User</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>label of /surname, in Weavr Multi: User</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>label of /email, in Weavr Multi: User</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Weavr replaces the mobile number as a whole, so both parts are sent when one of them changes. It sends codes to this number.</source>
        <extracomment>text under the section&apos;s title “Mobile”, in Weavr Multi: User</extracomment>
        <translation>Weavr は携帯電話番号全体を置き換えるため、一方を変更すると両方が送信されます。この番号には確認コードが送られます。</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>label of /mobile/countryCode, in Weavr Multi: User</extracomment>
        <translation>国番号</translation>
    </message>
    <message>
        <source>The new mobile number has to be enrolled for authentication factors: ask the person to do so in your app, or codes cannot be sent to it.</source>
        <extracomment>next step, shown after a change was applied; /mobile/countryCode, in Weavr Multi: User (and 1 more)</extracomment>
        <translation>新しい携帯電話番号は認証要素として登録する必要があります。自社のアプリで登録するよう本人に依頼してください。登録しないと、確認コードを送れません。</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>label of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>At most 12 digits, without the country code</source>
        <extracomment>hint of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>12 桁以下、国番号は不要</translation>
    </message>
    <message>
        <source>Weavr changelog, 3.63.1: country code and number together</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; combinedLength of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Weavr の変更履歴 3.63.1、国番号と番号の合計</translation>
    </message>
    <message>
        <source>Amend&apos;s own check</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; phone of /mobile/number, in Weavr Multi: User</extracomment>
        <translation>Amend 独自のチェック</translation>
    </message>
    <message>
        <source>Weavr replaces the date as a whole, so all three are sent when one of them changes.</source>
        <extracomment>text under the section&apos;s title “Date of birth”, in Weavr Multi: User</extracomment>
        <translation>Weavr は日付全体を置き換えるため、いずれかを変更すると 3 つすべてが送信されます。</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>label of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Amend&apos;s own check: a day that never was is nobody&apos;s birthday</source>
        <extracomment>where the rule comes from; shown after its severity and a colon; calendarDate of /dateOfBirth/day, in Weavr Multi: User</extracomment>
        <translation>Amend 独自のチェック、実在しない日は誕生日にできない</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>label of /dateOfBirth/month, in Weavr Multi: User</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>label of /dateOfBirth/year, in Weavr Multi: User</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>label of /tag, in Weavr Multi: User</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Your own mark, to search and filter by: letters A to Z, digits, hyphens and underscores</source>
        <extracomment>hint of /tag, in Weavr Multi: User</extracomment>
        <translation>検索や絞り込みに使う自社の目印。英字 A ~ Z、数字、ハイフン、アンダースコア</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>label of /locale, in Weavr Multi: User</extracomment>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>The language of emails and SMS: two small letters, alone or with a country, like en or en-GB. Longer codes, like zh-Hant, are not taken.</source>
        <extracomment>hint of /locale, in Weavr Multi: User</extracomment>
        <translation>メールと SMS の言語。小文字 2 文字、または国を付けたもの。例: en、en-GB。zh-Hant のような長いコードは使えません。</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>label of /brand, in Weavr Multi: User</extracomment>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Chooses the templates of emails and SMS: letters A to Z and digits, no spaces</source>
        <extracomment>hint of /brand, in Weavr Multi: User</extracomment>
        <translation>メールと SMS のテンプレートを指定。英字 A ~ Z と数字、空白は不可</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>title of a section, in Weavr Multi: User</extracomment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>label of /id, in Weavr Multi: User</extracomment>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Identity type</source>
        <extracomment>label of /identity/type, in Weavr Multi: User</extracomment>
        <translation>アイデンティティの種類</translation>
    </message>
    <message>
        <source>Consumer</source>
        <extracomment>choice for /identity/type: CONSUMER, in Weavr Multi: User</extracomment>
        <translation>個人顧客</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>choice for /identity/type: CORPORATE, in Weavr Multi: User</extracomment>
        <translation>法人顧客</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <extracomment>label of /identity/id, in Weavr Multi: User</extracomment>
        <translation>アイデンティティ ID</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>label of /active, in Weavr Multi: User</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <extracomment>label of /countryOfResidence, in Weavr Multi: User</extracomment>
        <translation>居住国</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>label of /roles, in Weavr Multi: User</extracomment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Only newer versions of Weavr tell them. They are not changed here.</source>
        <extracomment>hint of /roles, in Weavr Multi: User</extracomment>
        <translation>新しいバージョンの Weavr だけが返します。ここでは変更できません。</translation>
    </message>
</context>
</TS>
