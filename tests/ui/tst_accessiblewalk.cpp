// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblewalk.h"
#include "everyview.h"

#include "json.h"
#include "language.h"
#include "personal.h"
#include "theme.h"
#include "units.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace everyview;

/// Goes through every view of the window in every state as a screen reader and the keys do.
class TestAccessibleWalk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyViewCanBeWalkedThrough_data();
    void everyViewCanBeWalkedThrough();
    void lettersOfAltAreUniqueInEveryLanguage_data();
    void lettersOfAltAreUniqueInEveryLanguage();
    void nothingOfARecordIsShownWhileItIsHidden_data();
    void nothingOfARecordIsShownWhileItIsHidden();
    void aBadWidgetIsFound_data();
    void aBadWidgetIsFound();
    void aKeyOfTheManualIsAWay();
    void aPageOpensAtItsHeading_data();
    void aPageOpensAtItsHeading();

private:
    QString m_manual;
};

void TestAccessibleWalk::initTestCase()
{
    theme::apply(Theme::Light);
    QFile manual(QStringLiteral(MANUAL));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    m_manual = QString::fromUtf8(manual.readAll());
}

void TestAccessibleWalk::everyViewCanBeWalkedThrough_data()
{
    QTest::addColumn<Act>("bring");
    for (const State &state : allStates())
        QTest::newRow(state.name) << state.bring;
}

void TestAccessibleWalk::everyViewCanBeWalkedThrough()
{
    QFETCH(const Act, bring);
    Stage stage;
    bring(stage);
    QWidget &window = stage.shown ? *stage.shown : static_cast<QWidget &>(stage.main);
    const auto look = [&window] {
        const QStringList hidden {typedNumber, typedNumber.chopped(4),
                                  QString(typedNumber).remove(u'-')};
        return accessiblewalk::faultsOfNames(window) + accessiblewalk::faultsOfRoles(window)
            + accessiblewalk::faultsOfStates(window) + accessiblewalk::faultsOfTargets(window)
            + accessiblewalk::faultsOfMnemonics(window)
            + accessiblewalk::faultsOfSecrets(window, hidden);
    };
    QStringList faults = look() + accessiblewalk::faultsOfKeys(window, m_manual) + look();
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

void TestAccessibleWalk::lettersOfAltAreUniqueInEveryLanguage_data()
{
    everyViewCanBeWalkedThrough_data();
}

/// A letter that two have only moves between them, and presses neither.
void TestAccessibleWalk::lettersOfAltAreUniqueInEveryLanguage()
{
    QFETCH(const Act, bring);
    const auto english = qScopeGuard([] { language::use(u"en"_s); });
    QStringList faults;
    for (const QString &code : language::all()) {
        language::use(code);
        Stage stage;
        bring(stage);
        QWidget &window = stage.shown ? *stage.shown : static_cast<QWidget &>(stage.main);
        for (const QString &fault : accessiblewalk::faultsOfMnemonics(window))
            faults += code + u": "_s + fault;
    }
    for (const QString &fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

void TestAccessibleWalk::nothingOfARecordIsShownWhileItIsHidden_data()
{
    everyViewCanBeWalkedThrough_data();
}

namespace {

/// The texts and numbers in a record that no form, button or profile has as well.
QStringList valuesIn(const QJsonValue &value)
{
    QStringList values;
    if (value.isArray()) {
        for (const QJsonValue &part : value.toArray())
            values += valuesIn(part);
    } else if (json::isObject(value)) {
        for (const QJsonValue &part : value.toObject())
            values += valuesIn(part);
    } else if (json::text(value).size() > 3) {
        values += json::text(value);
    }
    return values;
}

/// Values of records that are nobody's example.
QStringList valuesOfAll()
{
    QStringList values = valuesIn(records::jane()) + valuesIn(machnetUser(u"UNVERIFIED"_s))
        + valuesIn(records::usersRecord());
    values
        += {janesId,    u"Jane"_s,        u"Doe"_s,           u"Boston"_s,          u"Cambridge"_s,
            u"Salem"_s, u"Gate 4"_s,      u"Gate 5"_s,        u"Gate 6"_s,          u"Ada"_s,
            u"Bob"_s,   u"Adam"_s,        u"Not served"_s,    u"Not served here"_s, u"Mill"_s,
            u"85281"_s, u"Main Street"_s, u"is not served"_s, typedNumber};
    QStringList examples {u"85004"_s};
    for (const auto &api : records::library().apis()) {
        for (const FormSpec &form : api->forms) {
            for (const FieldSpec &field : form.fields)
                examples += {field.example, field.hint};
        }
    }
    values.removeIf([&](const QString &value) { return examples.join(u'\n').contains(value); });
    return values;
}

/// The lines of what is shown that have one of the values.
QString shownOf(QWidget &window, const QStringList &values)
{
    QStringList shown;
    for (const QString &text : accessiblewalk::textsOf(window)) {
        if (std::any_of(values.begin(), values.end(),
                        [&](const QString &value) { return text.contains(value); }))
            shown += text;
    }
    return shown.join(u'\n');
}

QString missingIn(const QStringList &texts, QStringList before)
{
    before.removeIf([&texts](const QString &text) { return texts.contains(text); });
    return before.join(u'\n');
}

/// A field that has the focus shows what it holds.
void leaveFields()
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
}

} // namespace

void TestAccessibleWalk::nothingOfARecordIsShownWhileItIsHidden()
{
    QFETCH(const Act, bring);
    const QStringList values = valuesOfAll();
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    {
        Stage stage;
        bring(stage);
        leaveFields();
        QSignalSpy changed(&stage.jane, &RecordDraft::fieldChanged);
        const Changes changes = stage.jane.changes();
        const QStringList before = accessiblewalk::textsOf(stage.main);
        personal::setHidden(true);
        // Over a dialog the command cannot be given.
        if (!stage.shown)
            QCOMPARE(shownOf(stage.main, values), QString());
        personal::setHidden(false);
        QCOMPARE(missingIn(accessiblewalk::textsOf(stage.main), before), QString());
        QCOMPARE(stage.jane.changes(), changes);
        QCOMPARE(changed.size(), 0);
    }
    personal::setHidden(true);
    Stage stage;
    bring(stage);
    leaveFields();
    QWidget &window = stage.shown ? *stage.shown : static_cast<QWidget &>(stage.main);
    QCOMPARE(shownOf(window, values), QString());
}

using Build = std::function<void(QWidget &, QVBoxLayout &)>;
using Look = std::function<QStringList(QWidget &)>;
Q_DECLARE_METATYPE(Build)
Q_DECLARE_METATYPE(Look)

namespace {

QPushButton *addButton(QVBoxLayout &rows, const QString &text)
{
    auto *button = new QPushButton(text);
    rows.addWidget(button);
    return button;
}

struct Bad
{
    const char *name;
    QString fault; ///< how the line about it begins
    Look look;
    Build build;
};

QList<Bad> badNames()
{
    const Look names = accessiblewalk::faultsOfNames;
    const Look secrets
        = [](QWidget &page) { return accessiblewalk::faultsOfSecrets(page, {typedNumber}); };
    return {
        {"a button without a name", u"unnamed"_s, names,
         [](QWidget &, QVBoxLayout &rows) { addButton(rows, {}); }},
        {"two of one name", u"twice"_s, names,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Remove"_s);
             addButton(rows, u"Remove"_s);
         }},
        {"a tool tip in HTML", u"markup"_s, names,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Go"_s)->setToolTip(u"<p>Go</p>"_s);
         }},
        {"an entity", u"markup"_s, names,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Go"_s)->setAccessibleDescription(u"here &amp; there"_s);
         }},
        {"a hidden value in a description", u"said"_s, secrets,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Go"_s)->setAccessibleDescription(typedNumber);
         }},
        {"a hidden value in a line", u"said"_s, secrets,
         [](QWidget &, QVBoxLayout &rows) { rows.addWidget(new QLineEdit(typedNumber)); }},
        {"one Alt key for two", u"Alt+G"_s, accessiblewalk::faultsOfMnemonics,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"&Go"_s);
             addButton(rows, u"&Give"_s);
         }},
    };
}

QList<Bad> badRoles()
{
    const Look roles = accessiblewalk::faultsOfRoles;
    const Look states = accessiblewalk::faultsOfStates;
    return {
        {"a fold that is a check box", u"role"_s, roles,
         [](QWidget &, QVBoxLayout &rows) {
             auto *fold = new QToolButton;
             fold->setCheckable(true);
             fold->setArrowType(Qt::RightArrow);
             rows.addWidget(fold);
         }},
        {"rows that cannot be pressed", u"cannot be pressed"_s, roles,
         [](QWidget &, QVBoxLayout &rows) {
             auto *list = new QListWidget;
             list->addItem(u"Jane Doe"_s);
             rows.addWidget(list);
         }},
        {"a state that is only seen", u"not said"_s, states,
         [](QWidget &, QVBoxLayout &rows) {
             auto *line = new QLineEdit;
             line->setObjectName(u"/name"_s);
             auto *state = new QLabel(u"changed"_s);
             state->setObjectName(u"/name#state"_s);
             rows.addWidget(line);
             rows.addWidget(state);
         }},
        {"a value behind its name", u"value not read"_s, states,
         [](QWidget &, QVBoxLayout &rows) {
             auto *value = new QLabel(u"usr_1"_s);
             value->setFocusPolicy(Qt::StrongFocus);
             value->setAccessibleName(u"User ID"_s);
             rows.addWidget(value);
         }},
        {"a small button", u"small"_s, accessiblewalk::faultsOfTargets,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"x"_s)->setFixedSize(units(24), units(24) - 1);
         }},
    };
}

QList<Bad> badWays()
{
    const Look keys
        = [](QWidget &page) { return accessiblewalk::faultsOfKeys(page, u"| Ctrl+G | go |"_s); };
    return {
        {"a button for the mouse only", u"out of reach"_s, keys,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Stay"_s);
             addButton(rows, u"Go (Ctrl+K)"_s)->setFocusPolicy(Qt::NoFocus);
         }},
        {"another order than it is read", u"order"_s, keys,
         [](QWidget &, QVBoxLayout &rows) {
             QList<QPushButton *> buttons;
             for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
                 buttons += addButton(rows, text);
             QWidget::setTabOrder(buttons.at(3), buttons.at(2));
             QWidget::setTabOrder(buttons.at(2), buttons.at(1));
             QWidget::setTabOrder(buttons.at(1), buttons.at(0));
         }},
        {"a way that does not come back", u"no circle"_s, keys,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"One"_s);
             addButton(rows, u"Two"_s);
             auto *end = new QPlainTextEdit; // it takes the Tab key for itself
             end->setAccessibleName(u"Text"_s);
             rows.addWidget(end);
         }},
    };
}

} // namespace

void TestAccessibleWalk::aBadWidgetIsFound_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<Build>("build");
    QTest::addColumn<QString>("fault");
    for (const Bad &bad : badNames() + badRoles() + badWays())
        QTest::newRow(bad.name) << bad.look << bad.build << bad.fault;
}

void TestAccessibleWalk::aBadWidgetIsFound()
{
    QFETCH(const Look, look);
    QFETCH(const Build, build);
    QFETCH(const QString, fault);
    QWidget page;
    auto *rows = new QVBoxLayout(&page);
    build(page, *rows);
    page.resize(300, 200);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QStringList faults = look(page);
    QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
}

void TestAccessibleWalk::aKeyOfTheManualIsAWay()
{
    QWidget page;
    auto *rows = new QVBoxLayout(&page);
    addButton(*rows, u"Stay"_s);
    addButton(*rows, u"Go (Ctrl+G)"_s)->setFocusPolicy(Qt::NoFocus);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCOMPARE(accessiblewalk::faultsOfKeys(page, u"| Ctrl+G | go |"_s), QStringList());
}

void TestAccessibleWalk::aPageOpensAtItsHeading_data()
{
    QTest::addColumn<Act>("bring");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("next");
    const auto add = [](const char *name, const Act &bring, const QString &heading,
                        const QString &next) { QTest::newRow(name) << bring << heading << next; };
    add(
        "record", [](Stage &stage) { stage.openJane(); }, u"Jane Doe"_s, u"/first_name"_s);
    add("review", reviewCity, u"Send 1 change to Jane Doe"_s, u"reviewChanges"_s);
    add("sending", send, u"Send 1 change to Jane Doe"_s, u"cancelSend"_s);
    add(
        "applied", [](Stage &stage) { answer(stage, Outcome::Kind::Applied); }, u"Applied"_s,
        u"answeredChanges"_s);
    add(
        "conflict",
        [](Stage &stage) {
            stage.openJane();
            stage.main.reviews().showConflict(conflicts);
        },
        u"Somebody changed the same fields"_s, u"theirs /address/city"_s);
    add(
        "sent",
        [](Stage &stage) {
            stage.keys(Qt::Key_4, Qt::ControlModifier);
            stage.main.log().setLog({sentOf(u"Jane Doe"_s, 2'000)}, false);
        },
        u"Sent"_s, u"log"_s);
    add(
        "settings", [](Stage &stage) { stage.keys(Qt::Key_Comma, Qt::ControlModifier); },
        u"Settings"_s, u"languageBox"_s);
    add(
        "profiles", [](Stage &stage) { openProfiles(stage, sandbox); }, sandbox.name,
        u"profileApi"_s);
}

void TestAccessibleWalk::aPageOpensAtItsHeading()
{
    QFETCH(const Act, bring);
    QFETCH(const QString, heading);
    QFETCH(const QString, next);
    Stage stage;
    bring(stage);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Heading);
    QCOMPARE(face->text(QAccessible::Name), heading);
    stage.keys(Qt::Key_Tab);
    const QWidget *now = QApplication::focusWidget();
    const auto *button = qobject_cast<const QAbstractButton *>(now);
    QCOMPARE(now->objectName().isEmpty() && button ? button->text() : now->objectName(), next);
}

QTEST_MAIN(TestAccessibleWalk)
#include "tst_accessiblewalk.moc"
