// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every view in a language with longer words, and read from right to left. With
// AMEND_PICTURES=FOLDER it saves a picture of each view there.

#include "everyview.h"
#include "layoutwalk.h"
#include "pseudolocale.h"
#include "waits.h"

#include "json.h"
#include "language.h"
#include "theme.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

using namespace everyview;
using pseudolocale::Loaded;
using pseudolocale::Script;

class TestPseudoLocale final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void placesTagsAndKeysStay_data();
    void placesTagsAndKeysStay();
    void everyViewIsTranslatedAndHasRoom_data();
    void everyViewIsTranslatedAndHasRoom();
    void everyViewIsMirrored_data();
    void everyViewIsMirrored();
    void everyViewIsReadInArabicLetters_data();
    void everyViewIsReadInArabicLetters();
    void theLastFourOfAnIdAreBoldInArabic();
    void aBadLayoutIsFound_data();
    void aBadLayoutIsFound();

private:
    QStringList m_values;
};

namespace {

/// The texts of a JSON value, which may be shown as they are.
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue &part : value.toArray())
            texts += textsIn(part);
    } else if (json::isObject(value)) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &part : object)
            texts += textsIn(part);
    } else {
        texts += json::text(value);
    }
    return texts;
}

/// What nobody translates: values, names of products and of keys, and the texts of the form files.
QStringList untranslated()
{
    QStringList values {u"Amend"_s,
                        u"Junction"_s,
                        u"Weavr Multi"_s,
                        u"Weavr"_s,
                        u"Machnet"_s,
                        u"Users API"_s,
                        u"Users"_s,
                        u"cURL"_s,
                        u"Ctrl"_s,
                        u"Shift"_s,
                        u"Alt"_s,
                        u"Return"_s,
                        u"Del"_s,
                        u"Backspace"_s,
                        u"Esc"_s,
                        u"Down"_s,
                        u"Menu"_s,
                        u"live"_s,
                        u"sandbox"_s,
                        janesId,
                        u"Boston"_s,
                        u"Cambridge"_s,
                        u"Salem"_s,
                        u"Gate"_s,
                        u"Ada"_s,
                        u"Adam"_s,
                        u"Bob"_s,
                        u"Lovelace"_s,
                        u"Marsh"_s,
                        u"Whitfield"_s,
                        u"nobody"_s,
                        u"Grace"_s,
                        u"usr_1"_s,
                        u"usr_2"_s,
                        u"u-1"_s,
                        u"u-2"_s,
                        u"profiles"_s,
                        u"settings"_s,
                        u"amend"_s,
                        u"sqlite"_s,
                        u"Tempe"_s,
                        u"Hello"_s,
                        u"Mill Ave"_s,
                        u"Main Street"_s,
                        u"Not served"_s,
                        u"here"_s,
                        u"config"_s,
                        u"data"_s,
                        u"a record"_s,
                        u"locked"_s,
                        u"login"_s,
                        u"Secret Service"_s,
                        u"https"_s,
                        u"api.example"_s,
                        u"com"_s,
                        u"proxy.example"_s,
                        u"Flat"_s,
                        u"api.sandbox.us.junction.com"_s,
                        u"and"_s,
                        u"There is no connection."_s,
                        u"A file was set aside."_s,
                        u"The disk is full."_s,
                        u"This value is not served"_s,
                        u"Amend: support bundle"_s};
    for (const QString &code : language::all())
        values += language::nameOf(code);
    for (const QJsonObject &record :
         {records::jane(), machnetUser(u"UNVERIFIED"_s), records::usersRecord()})
        values += textsIn(record);
    for (QDirIterator files(QStringLiteral(APIS), {u"*.json"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a form file cannot be read");
        values += textsIn(*json::parse(file.readAll()));
    }
    return values;
}

struct Size
{
    int width, height;
};

void save(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("AMEND_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    window.grab().save(
        u"%1/%2-%3.png"_s.arg(folder, QString(name).replace(u' ', u'-')).arg(window.width()));
}

/// Calls `look` for the view in each size of the window. A dialog has its own size.
void inEachSize(Stage &stage, const std::function<void(QWidget &)> &look)
{
    if (stage.shown) {
        handleEvents();
        return look(*stage.shown);
    }
    for (const QSize size : {QSize(1280, 800), QSize(800, 600)}) {
        stage.main.resize(size);
        handleEvents();
        look(stage.main);
    }
}

void addStates()
{
    QTest::addColumn<Act>("bring");
    for (const State &state : allStates())
        QTest::newRow(state.name) << state.bring;
}

void verifyNone(QStringList faults)
{
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

} // namespace

void TestPseudoLocale::initTestCase()
{
    theme::apply(Theme::Light);
    m_values = untranslated();
}

void TestPseudoLocale::placesTagsAndKeysStay_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("word") << u"Home"_s << u"[Ĥömé]"_s << u"\u062F\u0636\u0634\u062C"_s;
    QTest::newRow("long") << u"Nothing was sent"_s << u"[Ñöţĥîñĝ ŵàş şéñţ ööö]"_s << QString();
    QTest::newRow("places") << u"%1 of %n, %L2"_s << u"[%1 öf %n, %L2ööö]"_s << QString();
    QTest::newRow("Alt key") << u"&Send"_s << u"[&Séñd]"_s << QString();
    QTest::newRow("tags") << u"<b>%1</b> a"_s << u"[<b>%1</b> àöö]"_s << QString();
    QTest::newRow("keys") << u"Show (Alt+Down)"_s << QString() << QString();
}

void TestPseudoLocale::placesTagsAndKeysStay()
{
    QFETCH(const QString, source);
    QFETCH(const QString, latin);
    QFETCH(const QString, arabic);
    const QString made = pseudolocale::translated(source, Script::Latin);
    if (!latin.isEmpty())
        QCOMPARE(made, latin);
    QVERIFY(made.size() >= source.size() * 14 / 10);
    if (!arabic.isEmpty())
        QCOMPARE(pseudolocale::translated(source, Script::Arabic), arabic);
    if (source.contains("Alt+Down"_L1))
        QVERIFY(made.contains("Alt+Down"_L1));
}

void TestPseudoLocale::everyViewIsTranslatedAndHasRoom_data()
{
    addStates();
}

void TestPseudoLocale::everyViewIsTranslatedAndHasRoom()
{
    QFETCH(const Act, bring);
    const Loaded language(Script::Latin, Qt::LeftToRight);
    Stage stage;
    bring(stage);
    QStringList faults;
    inEachSize(stage, [&](QWidget &window) {
        save(window, u"long-"_s + QString::fromUtf8(QTest::currentDataTag()));
        faults += layoutwalk::untranslatedTexts(window, m_values) + layoutwalk::cutTexts(window);
    });
    verifyNone(faults);
}

void TestPseudoLocale::everyViewIsMirrored_data()
{
    addStates();
}

void TestPseudoLocale::everyViewIsMirrored()
{
    QFETCH(const Act, bring);
    QList<layoutwalk::Places> leftToRight, rightToLeft;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Loaded language(Script::Latin, direction);
        Stage stage;
        bring(stage);
        inEachSize(stage, [&](QWidget &window) {
            (direction == Qt::LeftToRight ? leftToRight : rightToLeft)
                += layoutwalk::placesIn(window);
        });
    }
    QStringList faults;
    for (qsizetype i = 0; i < leftToRight.size(); ++i)
        faults += layoutwalk::notMirrored(leftToRight.at(i), rightToLeft.at(i));
    verifyNone(faults);
}

void TestPseudoLocale::everyViewIsReadInArabicLetters_data()
{
    addStates();
}

/// Marks of the direction that are spelled out, and those that somebody would edit and send.
static QStringList marksToSee(const QWidget &window)
{
    QStringList faults;
    const auto spelled = [&faults](const QString &text) {
        if (text.contains(u"⟨U+20"))
            faults += u"a mark is spelled out: "_s + text;
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        spelled(label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        spelled(button->text());
    for (const QLineEdit *line : window.findChildren<QLineEdit *>()) {
        if (!line->isReadOnly() && line->text() != language::withoutMarks(line->text()))
            faults += u"a mark can be edited: "_s + line->text();
    }
    return faults;
}

void TestPseudoLocale::everyViewIsReadInArabicLetters()
{
    QFETCH(const Act, bring);
    const Loaded language(Script::Arabic, Qt::RightToLeft);
    Stage stage;
    bring(stage);
    QStringList faults;
    inEachSize(stage, [&](QWidget &window) {
        save(window, u"arabic-"_s + QString::fromUtf8(QTest::currentDataTag()));
        faults += layoutwalk::textsAtTheWrongSide(window);
        faults += marksToSee(window);
    });
    verifyNone(faults);
}

void TestPseudoLocale::theLastFourOfAnIdAreBoldInArabic()
{
    const Loaded language(Script::Arabic, Qt::RightToLeft);
    Stage stage;
    reviewCity(stage);
    QVERIFY(stage.says(u"<b>"_s + janesId.right(4) + u"</b>"_s));
}

using Build = std::function<void(QWidget &)>;
using Look = std::function<QStringList(QWidget &)>;
Q_DECLARE_METATYPE(Build)
Q_DECLARE_METATYPE(Look)

void TestPseudoLocale::aBadLayoutIsFound_data()
{
    QTest::addColumn<Build>("build");
    QTest::addColumn<Look>("look");
    QTest::addColumn<QString>("fault");
    const Look untranslated
        = [](QWidget &page) { return layoutwalk::untranslatedTexts(page, {u"Jane Doe"_s}); };
    const auto label = [](const QString &text, int width) {
        return [text, width](QWidget &page) {
            auto *added = new QLabel(text, &page);
            added->setGeometry(0, 0, width, 20);
        };
    };
    QTest::newRow("an English word")
        << Build(label(u"[Şéñd] Jane Doe now"_s, 300)) << untranslated << u"untranslated"_s;
    QTest::newRow("an English tool tip") << Build([](QWidget &page) {
        auto *added = new QPushButton(u"[Ĝö]"_s, &page);
        added->setToolTip(u"Go"_s);
    }) << untranslated << u"untranslated"_s;
    QTest::newRow("a label that is too narrow")
        << Build(label(u"[Şéñd]"_s, 20)) << Look(layoutwalk::cutTexts) << u"cut"_s;
    QTest::newRow("a button that is too narrow") << Build([](QWidget &page) {
        auto *added = new QPushButton(u"[Şéñd]"_s, &page);
        added->setGeometry(0, 0, 30, 30);
    }) << Look(layoutwalk::cutTexts) << u"cut"_s;
    QTest::newRow("a label beyond the window") << Build([](QWidget &page) {
        auto *added = new QLabel(u"[Şéñd]"_s, &page);
        added->setGeometry(280, 0, 100, 20);
    }) << Look(layoutwalk::cutTexts) << u"beyond"_s;
    QTest::newRow("a label at the left") << Build([](QWidget &page) {
        auto *left = new QLabel(u"حسش"_s, &page);
        left->setGeometry(0, 0, 200, 20);
        left->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    }) << Look(layoutwalk::textsAtTheWrongSide)
                                         << u"side"_s;
    QTest::newRow("a widget that stays") << Build([](QWidget &page) {
        auto *added = new QLabel(u"[Şéñd]"_s, &page);
        added->setGeometry(0, 0, 100, 20);
    }) << Look([](QWidget &page) {
        return layoutwalk::notMirrored(layoutwalk::placesIn(page), layoutwalk::placesIn(page));
    }) << u"not mirrored"_s;
}

void TestPseudoLocale::aBadLayoutIsFound()
{
    QFETCH(const Build, build);
    QFETCH(const Look, look);
    QFETCH(const QString, fault);
    const Loaded language(Script::Arabic, Qt::RightToLeft);
    QWidget page;
    page.resize(300, 100);
    build(page);
    page.show();
    const QStringList faults = look(page);
    QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
