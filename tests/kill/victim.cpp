// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as users have it, and an agent that types, sends and opens records at random until
// the process is killed. The process prints what the agent does and what the window says as it
// happens.
//   kill_victim CONFIGURATION DATA SEED

#include "app.h"
#include "journal.h"
#include "listcolumn.h"
#include "openbar.h"
#include "outboxview.h"
#include "recordpage.h"
#include "sendpage.h"
#include "storeaccess.h"
#include "workarea.h"

#include <QAbstractButton>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>

#include <random>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void tell(const QString &kind, const QJsonArray &rest = {})
{
    QJsonArray line {kind, steadyMilliseconds()};
    for (const QJsonValue &value : rest)
        line += value;
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3); // The harness does not read any more.
}

QJsonObject textsOf(const Changes &changes)
{
    QJsonObject texts;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->kind == Change::Kind::Set)
            texts.insert(change.key().toString().mid(1), change->value);
    }
    return texts;
}

template <typename Widget>
Widget *visible(const QString &name)
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        const auto named = top->findChildren<Widget *>(name);
        for (Widget *found : named) {
            if (found->isVisible() && found->isEnabled())
                return found;
        }
    }
    return nullptr;
}

void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
           const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&widget, &up);
}

} // namespace

/// Does one small action at a time, as fast as a quick typist and sometimes faster.
class Agent final : public QObject
{
    Q_OBJECT

public:
    Agent(App &app, quint32 seed)
        : m_app(app)
        , m_random(seed)
        , m_token(seed * 31)
    {
        connect(&m_step, &QTimer::timeout, this, &Agent::act);
        m_step.start(8);
    }

private:
    void act();
    void observe();
    bool useReview();
    bool settle();
    void work();
    void typeKey();
    void open();
    void recall();
    int dice(int sides) { return int(m_random() % unsigned(sides)); }
    QString user() const
    {
        return m_app.window().work().draft() ? m_app.window().work().draft()->userId() : u""_s;
    }

    App &m_app;
    std::mt19937 m_random;
    uint m_token;
    QTimer m_step;
    QString m_field = u"/last_name"_s;
    bool m_isNew = true; ///< The next key replaces the text of the field.
    QJsonObject m_told; ///< The changes that were reported last.
    QString m_toldUser, m_saveText, m_answer, m_sent;
    bool m_isDurable = false;
};

/// Reports what the window says now. That covers everything typed until now.
void Agent::observe()
{
    if (m_isDurable != m_app.storage().state().isDurable()) {
        m_isDurable = !m_isDurable;
        tell(journalDurable, {m_isDurable});
    }
    if (const RecordDraft *draft = m_app.window().work().draft()) {
        const QJsonObject texts = textsOf(draft->changes());
        if (texts != m_told || draft->userId() != m_toldUser) {
            m_told = texts;
            m_toldUser = draft->userId();
            m_saveText.clear();
            tell(journalTyped, {m_toldUser, texts});
        }
    }
    const auto *label = visible<QLabel>(u"saveState"_s);
    const QString text = label ? label->text() : QString();
    if (text != m_saveText && !m_toldUser.isEmpty() && user() == m_toldUser) {
        m_saveText = text;
        if (text.startsWith(u"Saved"))
            tell(journalSaved, {m_toldUser});
        else if (text.startsWith(u"Not saved"))
            tell(journalUnsaved, {m_toldUser});
    }
}

void Agent::act()
{
    // Some pauses are long enough for the window to become idle.
    m_step.start(dice(30) == 0 ? 250 + dice(350) : 1 + dice(dice(10) == 0 ? 120 : 20));
    tell(journalAlive);
    observe();
    if (!useReview())
        work();
    observe();
}

/// True when a review or a question is open. The agent has used it or waits for its answer.
bool Agent::useReview()
{
    const auto *title = visible<QLabel>(u"answerWord"_s);
    if (title && title->text() != m_answer && !m_sent.isEmpty()) {
        m_answer = title->text();
        if (m_answer.startsWith(u"Applied"))
            tell(journalApplied, {m_sent});
    }
    QWidget *top = QApplication::activeModalWidget();
    if (!top)
        top = visible<QWidget>(u"reviewView"_s);
    if (!top)
        return false;
    for (QCheckBox *tick : top->findChildren<QCheckBox *>()) {
        const QString name = tick->objectName();
        if (tick->isVisible() && !tick->isChecked()
            && (name.startsWith(u"warning ") || name.startsWith(u"caution "))) {
            press(*tick, Qt::Key_Space);
            return true;
        }
    }
    if (settle())
        return true;
    auto *send = visible<QAbstractButton>(u"send"_s);
    if (send && dice(10) > 0) {
        m_sent = user();
        m_answer.clear();
        tell(journalSend, {m_sent});
        press(*send, Qt::Key_Space);
    } else if (visible<QLabel>(u"stage"_s)) {
        if (dice(6) == 0) {
            m_sent.clear();
            press(*top, Qt::Key_Escape); // The send goes on.
        }
    } else if (title || send) {
        press(*top, Qt::Key_Escape);
        m_sent.clear();
    }
    return true;
}

/// Settles a conflict by choosing mine or theirs for each field.
bool Agent::settle()
{
    auto *settled = visible<QAbstractButton>(u"settleConflict"_s);
    bool isConflict = settled;
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        for (QRadioButton *mine : top->findChildren<QRadioButton *>()) {
            if (!mine->isVisible() || !mine->objectName().startsWith(u"mine "))
                continue;
            isConflict = true;
            if (!mine->isChecked())
                press(*mine, Qt::Key_Space);
        }
    }
    if (settled)
        press(*settled, Qt::Key_Space);
    return isConflict;
}

void Agent::work()
{
    MainWindow &window = m_app.window();
    const int what = dice(1000);
    if (!window.work().draft()) {
        if (auto *unread = visible<QAbstractButton>(u"openUnread"_s); unread && what < 300)
            press(*unread, Qt::Key_Space);
        else if (what < 150)
            open();
    } else if (what < 15) {
        open();
    } else if (what < 70) {
        press(window, Qt::Key_Return, Qt::ControlModifier);
    } else if (what < 75) {
        recall();
    } else if (what < 78 && m_isDurable) {
        tell(journalRotation);
        emit window.storeAccess().keyRotationRequested(Secret());
    } else if (what < 150) {
        m_field = what % 2 ? u"/first_name"_s : u"/last_name"_s;
        m_isNew = true;
    } else {
        typeKey();
    }
}

/// Types one letter. The first letter of a text is one that was not used before, so that no two
/// changes are equal.
void Agent::typeKey()
{
    auto *line = visible<QLineEdit>(m_field);
    if (!line)
        return;
    line->setFocus();
    QString letter(QChar(u'a' + dice(26)));
    if (m_isNew) {
        line->selectAll();
        letter = QChar(0x4E00 + ++m_token % 20'000);
        m_isNew = false;
    }
    press(*line, 0, Qt::NoModifier, letter);
}

void Agent::open()
{
    press(m_app.window(), Qt::Key_L, Qt::ControlModifier);
    auto *box = visible<QLineEdit>(u"userId"_s);
    if (!box)
        return;
    box->setFocus();
    box->selectAll();
    const QString id = u"usr_%1"_s.arg(1 + dice(12));
    for (const QChar letter : id)
        press(*box, 0, Qt::NoModifier, letter);
    press(*box, Qt::Key_Return);
}

void Agent::recall()
{
    const auto *list = m_app.window().findChild<QListView *>(u"outboxList"_s);
    const QAbstractItemModel *model = list ? list->model() : nullptr;
    while (const auto *lines = qobject_cast<const QAbstractProxyModel *>(model))
        model = lines->sourceModel();
    const auto *sends = qobject_cast<const OutboxModel *>(model);
    if (!sends || sends->sends().isEmpty())
        return;
    const QueuedSend &one = sends->sends().at(dice(int(sends->sends().size())));
    // An unknown send is not recalled, because the agent would then send the change twice.
    if (one.state == QueuedSend::State::Waiting)
        emit m_app.window().lists().outbox().page().recallRequested(one.id);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"amend"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    App app(arguments.at(1), arguments.at(2));
    app.start();
    tell(journalAlive);
    const auto stored = ProfileStore(arguments.at(1)).load();
    if (!stored || stored->profiles.isEmpty())
        return 2;
    const QUuid profile = stored->profiles.constFirst().id;
    app.window().openBar().switchTo(profile);
    const Agent agent(app, arguments.at(3).toUInt());
    return QApplication::exec();
}

#include "victim.moc"
