// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change.h"
#include "check.h"
#include "fieldnames.h"
#include "json.h"
#include "listedvalue.h"
#include "outcome.h"
#include "ownapi.h"
#include "pastedtext.h"
#include "profile.h"
#include "recorddraft.h"
#include "records.h"
#include "storeddraft.h"
#include "typedvalue.h"
#include "words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Text = std::pair<QString, QString>; // context and text

/// The texts that translators get.
QSet<Text> textsForTranslators()
{
    static const QRegularExpression line(uR"re(QT_TRANSLATE_NOOP\((".*"), (".*")\),)re"_s);
    QFile file(QStringLiteral(FORM_STRINGS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QSet<Text> texts;
    for (auto match = line.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto text = json::parse("[" + found.captured(2).toUtf8() + "]");
        texts += {found.captured(1).chopped(1).sliced(1), text->toArray().at(0).toString()};
    }
    return texts;
}

QString inBrackets(const QString &, const QString &text)
{
    return u'[' + text + u']';
}

/// Stands for every language but English.
const SpecLibrary &otherLanguage()
{
    static const SpecLibrary library = [] {
        SpecLibrary built = SpecLibrary::builtIn();
        built.useWords(u"de_DE"_s, inBrackets);
        return built;
    }();
    return library;
}

bool isTranslated(const QString &text)
{
    return text.isEmpty() || (text.startsWith(u'[') && text.endsWith(u']'));
}

QStringList filled(const FormSpec &form, const QString &text)
{
    const RecordDraft draft(form, u"id"_s,
                            {Base::Kind::Read, adaptRecord(form, records::jane()), {}});
    QStringList lines;
    for (const PastedPart &part : pastedParts(text, draft)) {
        if (part.isSure)
            lines += part.fields.constFirst().toString() + u" = "_s
                + typedValue(*form.field(part.fields.constFirst()), part.text, draft);
    }
    return lines;
}

/// A draft of an individual at Machnet who is verified, and what is wrong with it.
QByteArray storedBytes(const SpecLibrary &library)
{
    const FormSpec &form = *library.form(u"machnet/individual"_s);
    const Base base {
        Base::Kind::Read, {{u"type"_s, u"RECEIVE"_s}, {u"first_name"_s, u"Ada"_s}}, {}};
    const Changes changes {{FieldPath(u"/first_name"_s), Change::set(u"Eva"_s)}};
    StoredDraft draft;
    draft.summary.record = {QUuid(), form.id, u"17"_s};
    draft.setBased(form, {base, 1, changes});
    draft.serverFindings = checkChanges(form, base, changes, QDate(2024, 7, 1), {});
    return json::write(draft.toJson());
}

} // namespace

/// The texts of form files in other languages than English.
class TestFormLanguages final : public QObject
{
    Q_OBJECT

private slots:
    /// The schemas say what is a text, so a key that is added later is not forgotten.
    void everyTextOfTheBuiltInApisIsLookedUp()
    {
        QSet<Text> asked;
        SpecLibrary library = SpecLibrary::builtIn();
        library.useWords(u"de_DE"_s, [&asked](const QString &context, const QString &text) {
            asked += {context, text};
            return text;
        });
        const QSet<Text> given = textsForTranslators();
        QVERIFY(given.size() > 300);
        for (const Text &text : given) {
            if (text.first != "sandbox/people"_L1)
                QVERIFY2(asked.contains(text), qPrintable(text.first + u": "_s + text.second));
        }
        for (const Text &text : std::as_const(asked))
            QVERIFY2(given.contains(text), qPrintable(text.first + u": "_s + text.second));
    }

    void peopleReadNothingUntranslated()
    {
        for (const auto &api : otherLanguage().apis()) {
            QVERIFY(isTranslated(api->title));
            QVERIFY(isTranslated(localSandboxProfile(*api).name));
            for (const Environment &environment : api->environments)
                QVERIFY(isTranslated(environment.title));
            for (const FormSpec &form : api->forms) {
                QVERIFY(isTranslated(form.title));
                QVERIFY(isTranslated(words::fieldName(form, {})));
                for (const Section &section : form.sections)
                    QVERIFY(isTranslated(section.title) && isTranslated(section.note));
                for (const FieldSpec &field : form.fields) {
                    QVERIFY2(!field.label.isEmpty() && isTranslated(field.label)
                                 && isTranslated(field.hint) && isTranslated(field.presenceLabel)
                                 && isTranslated(field.editable.reason),
                             qPrintable(field.path.toString()));
                    QVERIFY(std::all_of(field.choiceLabels.begin(), field.choiceLabels.end(),
                                        isTranslated));
                    if (!field.choices.isEmpty() && !field.choiceLabels.isEmpty())
                        QVERIFY(isTranslated(words::value(field, field.choices.constFirst())));
                }
                for (const FieldName &name : fieldNames(form))
                    QVERIFY2(isTranslated(name.name), qPrintable(name.name));
            }
        }
        const FormSpec &business = *otherLanguage().form(u"machnet/business"_s);
        Outcome applied;
        applied.kind = Outcome::Kind::Applied;
        const QStringList steps = nextSteps(business, applied);
        QVERIFY(!steps.isEmpty() && std::all_of(steps.begin(), steps.end(), isTranslated));
    }

    void sentencesHaveTheWordsOfTheWindow()
    {
        const FormSpec &form = *otherLanguage().form(u"machnet/individual"_s);
        const Base base {Base::Kind::Read, {{u"type"_s, u"RECEIVE"_s}}, {}};
        const Findings records = recordFindings(form, base);
        QVERIFY(!records.isEmpty());
        for (const Finding &finding : records)
            QVERIFY(isTranslated(words::sentence(finding, &form)));
        const FieldSpec &name = *form.field(FieldPath(u"/first_name"_s));
        const QString reason = lockReason(form, name, base);
        QVERIFY(reason.startsWith(u"[This user receives money."));
        const Findings locked
            = checkChanges(form, base, {{name.path, Change::set(u"Eva"_s)}}, QDate(2024, 7, 1), {});
        QVERIFY(!locked.isEmpty());
        QVERIFY2(words::sentence(locked.constFirst(), &form).contains(reason),
                 qPrintable(words::sentence(locked.constFirst(), &form)));
        QVERIFY(words::sentence(locked.constFirst(), &form).contains(name.label));
    }

    void whatIsStoredIsTheSameInEveryLanguage()
    {
        QVERIFY(storedBytes(records::library()).contains("recordRule"));
        QCOMPARE(storedBytes(otherLanguage()), storedBytes(records::library()));
        QCOMPARE(localSandboxProfile(*otherLanguage().api(u"weavr"_s)).nameInEnglish,
                 localSandboxProfile(*records::library().api(u"weavr"_s)).name);
    }

    void labelsOfBothLanguagesLeadToTheirFields()
    {
        const FormSpec &form = *otherLanguage().form(u"junction/demographics"_s);
        FormSpec german = form;
        german.fields[german.index.value(FieldPath(u"/first_name"_s))].label = u"Vorname"_s;
        german.fields[german.index.value(FieldPath(u"/dob"_s))].label = u"Geburtsdatum"_s;
        QCOMPARE(filled(german, u"Vorname: Eva\nGeburtsdatum: 1990-02-01"_s),
                 (QStringList {u"/first_name = Eva"_s, u"/dob = 1990-02-01"_s}));
        QCOMPARE(filled(german, u"First name: Eva\nDate of birth: 1990-02-01"_s),
                 (QStringList {u"/first_name = Eva"_s, u"/dob = 1990-02-01"_s}));
        QCOMPARE(filled(german, u"DOB: 1990-02-01"_s), QStringList {u"/dob = 1990-02-01"_s});
        QCOMPARE(filled(german, u"Household income: 4711"_s), QStringList());
        QCOMPARE(filled(german, u"Race: White or Caucasian"_s),
                 QStringList {u"/race = white_caucasian"_s});
        QCOMPARE(filled(german, u"Race: [White or Caucasian]"_s),
                 QStringList {u"/race = white_caucasian"_s});
    }

    void fieldsAndValuesAreFoundByTheirEnglishNamesToo()
    {
        const FormSpec &form = *otherLanguage().form(u"junction/demographics"_s);
        const FieldSpec &race = *form.field(FieldPath(u"/race"_s));
        QCOMPARE(listedValue(race, u"White or Caucasian"_s), u"white_caucasian"_s);
        QCOMPARE(listedValue(race, u"[White or Caucasian]"_s), u"white_caucasian"_s);
        const QList<FieldName> names = fieldNames(form);
        const FieldName &first = names.constFirst();
        QCOMPARE(first.name, u"[First name] — [Person]"_s);
        for (const QString &typed : {u"[First name]"_s, u"First name — Person"_s, u"first_name"_s})
            QVERIFY2(first.foundBy.contains(typed), qPrintable(typed));
    }

    void anOwnFilesTextsAreInSeveralLanguages()
    {
        OwnApi own;
        own.set(u"/x-amend/title"_s, R"({"en": "Payroll", "de": "Lohn", "pt_BR": "Folha"})");
        own.setInForm(u"/sections"_s, R"([{"title": "Values", "fields": [{"path": "/value",
            "label": {"en": "First name", "de": "Vorname", "pt": "Nome"},
            "hint": {"fr": "Prénom", "de": "Rufname"},
            "editable": {"unless": {"/value": ["x"]}, "reason": {"en": "No.", "de": "Nein."}}}]}])");
        const auto in = [&own](const QString &language) {
            SpecLibrary library;
            const auto errors = library.add(own.write(), SpecLibrary::Validation::Full);
            if (!errors.isEmpty())
                return QString::fromUtf8(linesOf(errors));
            if (!language.isEmpty())
                library.useWords(language,
                                 [](const QString &, const QString &text) { return text; });
            const FieldSpec &field = library.form(u"payroll/user"_s)->fields.constFirst();
            return QStringList {library.api(u"payroll"_s)->title, field.label, field.hint,
                                field.editable.reason, field.labelInEnglish}
                .join(u'|');
        };
        QCOMPARE(in({}), u"Payroll|First name|Rufname|No.|"_s); // the command line
        QCOMPARE(in(u"en_GB"_s), u"Payroll|First name|Rufname|No.|"_s);
        QCOMPARE(in(u"de_DE"_s), u"Lohn|Vorname|Rufname|Nein.|First name"_s);
        QCOMPARE(in(u"pt_BR"_s), u"Folha|Nome|Rufname|No.|First name"_s);
        QCOMPARE(in(u"fr_FR"_s), u"Payroll|First name|Prénom|No.|"_s);
        QCOMPARE(in(u"ja_JP"_s), u"Payroll|First name|Rufname|No.|"_s);
    }

    void whatIsWrongWithTheLanguagesOfATextIsSaid_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("said");
        const QString at = u"/sections/0/fields/0/label"_s;
        QTest::newRow("unknown language")
            << QByteArray(R"({"en": "Name", "xx": "Nom"})")
            << QString(at
                       + u"/xx: is not a language that Amend knows. It knows these: ar, de, en"_s);
        QTest::newRow("no text") << QByteArray("{}")
                                 << QString(at + u": has no text in any language"_s);
        QTest::newRow("empty text") << QByteArray(R"({"en": "Name", "de": ""})")
                                    << QString(at + u"/de: must not be empty"_s);
        QTest::newRow("no string")
            << QByteArray(R"({"en": 3})") << QString(at + u"/en: must be of type string"_s);
        QTest::newRow("neither") << QByteArray("3")
                                 << QString(at + u": must be of type string, object"_s);
    }

    void whatIsWrongWithTheLanguagesOfATextIsSaid()
    {
        QFETCH(QByteArray, label);
        QFETCH(QString, said);
        OwnApi own;
        own.setInForm(u"/sections"_s,
                      R"([{"title": "Values", "fields": [{"path": "/value", "label": )" + label
                          + "}]}]");
        const QByteArray errors = linesOf(own.load());
        QVERIFY2(QString::fromUtf8(errors).startsWith(said), errors.constData());
    }

    /// The walk for another language must find each text that the schema has.
    void everyTextOfAFileMayBeByLanguage()
    {
        const QString folder = u":/apis/junction/"_s;
        QFile file(folder + u"demographics.form.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        static const QList<QByteArray> keys {"title", "note",          "label",
                                             "hint",  "presenceLabel", "source"};
        QString changed = QString::fromUtf8(text);
        for (const QByteArray &key : keys) {
            const QRegularExpression plain(
                u"\"%1\": (\"(?:[^\"\\\\]|\\\\.)*\")"_s.arg(QString::fromLatin1(key)));
            changed.replace(
                plain,
                u"\"%1\": {\"en\": \\1, \"de\": \"deutsch\"}"_s.arg(QString::fromLatin1(key)));
        }
        const QTemporaryDir apis;
        const QDir home(apis.filePath(u"junction"_s));
        QVERIFY(home.mkpath(u"."_s));
        OwnApi::writeFile(home.filePath(u"demographics.form.json"_s), changed.toUtf8());
        QVERIFY(QFile::copy(folder + u"openapi.json"_s, home.filePath(u"openapi.json"_s)));
        SpecLibrary library;
        const auto errors = library.add(apis.path(), SpecLibrary::Validation::Full);
        QVERIFY2(errors.isEmpty(), linesOf(errors).constData());
        QCOMPARE(library.form(u"junction/demographics"_s)->fields.constFirst().label,
                 u"First name"_s);
        library.useWords(u"de_DE"_s, [](const QString &, const QString &one) { return one; });
        const FormSpec &german = *library.form(u"junction/demographics"_s);
        QCOMPARE(german.title, u"deutsch"_s);
        QCOMPARE(german.userId.hint, u"deutsch"_s);
        QCOMPARE(german.lookUps.constFirst().label, u"deutsch"_s);
        for (const Section &section : german.sections)
            QVERIFY(section.title == u"deutsch"
                    && (section.note.isEmpty() || section.note == u"deutsch"));
        for (const FieldSpec &field : german.fields) {
            QCOMPARE(field.label, u"deutsch"_s);
            for (const Rule &rule : field.rules)
                QCOMPARE(rule.source, u"deutsch"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestFormLanguages)
#include "tst_formlanguages.moc"
