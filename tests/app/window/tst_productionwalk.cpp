// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"
#include "roundtrip.h"
#include "waits.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QMenu>
#include <QMessageBox>
#include <QRandomGenerator>

using namespace windowfixture;
using namespace std::chrono_literals;

namespace {

const FieldPath lastName(u"/last_name"_s);
constexpr int steps = 80;

/// A sandbox and a production profile with their own servers, a draft in each, sends that wait
/// because production is locked, and recent records of both.
struct Desk : WindowFixture
{
    Desk()
        : WindowFixture(u"users"_s, Tier::Sandbox)
        , drafts(app.running->storage().database())
    {
        storeUnderPassphrase(); // otherwise the walk may choose another store
        const ScriptedServer::Step ada = answer(200, compact(records::usersRecord()));
        for (ScriptedServer *one : {&server, &live}) {
            one->script("GET", {ada});
            one->script("PATCH", {ada});
        }
        app.running->profiles().edit({.id = production,
                                      .name = u"Live"_s,
                                      .apiId = u"users"_s,
                                      .environmentId = u"custom"_s,
                                      .baseUrl = live.url(),
                                      .tier = Tier::Production,
                                      .canRead = true,
                                      .allowed = {}},
                                     allOf(u"users"_s));
        for (int user = 1; user <= 3; ++user)
            queue(u"queued_%1"_s.arg(user));
        draftOf(profileId(), u"usr_sandbox"_s);
        draftOf(production, u"usr_live"_s);
    }

    void queue(const QString &user)
    {
        app.running->sends().send({.profile = *profiles().find(production),
                                   .formId = u"users/user"_s,
                                   .userId = user,
                                   .changes = {{lastName, Change::set(u"King"_s)}},
                                   .base = {Base::Kind::Read, records::usersRecord(), {}},
                                   .title = user});
    }
    /// Opens the record, types a name and closes it.
    void draftOf(const QUuid &profile, const QString &user)
    {
        show(profile, user);
        type(u"/last_name"_s, u"King"_s);
        keys(Qt::Key_W, Qt::ControlModifier);
        const RecordKey record {profile, u"users/user"_s, user};
        QTRY_VERIFY(!changesOf(record).isEmpty());
        before.insert(record, changesOf(record));
    }
    void show(const QUuid &profile, const QString &user)
    {
        app.window().openBar().switchTo(profile);
        open(u"User"_s, user);
        QTRY_VERIFY(isOpen());
    }
    /// What is stored of a draft, or of the one that was deleted and can be restored.
    Changes changesOf(const RecordKey &record)
    {
        std::optional<Changes> found;
        drafts.load(record, &app.window(), [&](const Result<StoredDraft, StoreError> &draft) {
            found = draft ? draft->changes : Changes();
        });
        [&] { QTRY_VERIFY(found); }();
        return *found;
    }
    /// Waits until whatever was begun before would have come to the server.
    void settle()
    {
        for (int step = 0; step < 3; ++step) { // it is claimed, read and sent
            changesOf({production, u"users/user"_s, u"usr_live"_s}); // the store has had its turn
            roundTrip(network);
        }
    }
    bool isDeleted(const RecordKey &record)
    {
        std::optional<bool> found;
        drafts.listDeleted(&app.window(), [&](const DraftStore::Deleted &deleted) {
            found = deleted
                && std::any_of(deleted->begin(), deleted->end(), [&](const DeletedDraft &one) {
                        return one.summary.record == record;
                    });
        });
        [&] { QTRY_VERIFY(found); }();
        return *found;
    }

    Network network; ///< of the test
    const QUuid production = QUuid::createUuid();
    ScriptedServer live;
    DraftStore drafts;
    QMap<RecordKey, Changes> before; ///< the drafts before the walk
};

/// One walk of random keys and clicks through the window.
///
/// Left out are what ends the walk or leaves the program: quitting (a closing is called off, a
/// window that closes all the same ends the walk), locking the window, which may start the program
/// anew, and file dialogs, which are closed at once.
class Walk final
{
public:
    Walk(Desk &desk, quint32 seed)
        : m_desk(desk)
        , m_window(desk.app.window())
        , m_random(seed)
    {
        m_window.commands().action(Command::Lock).blockSignals(true);
        const auto actions = m_window.actions();
        for (const QAction *action : actions) {
            if (action == &m_window.commands().action(Command::Quit))
                continue;
            for (const QKeySequence &key : action->shortcuts())
                m_commands += key[0];
        }
    }

    void begin(int place)
    {
        switch (place % 5) {
        case 0: // at home, in the sandbox
            m_desk.app.window().openBar().switchTo(m_desk.profileId());
            break;
        case 1: // a production record with a draft
            m_desk.show(m_desk.production, u"usr_live"_s);
            break;
        case 2: // its review
            m_desk.show(m_desk.production, u"usr_live"_s);
            m_desk.review();
            break;
        case 3: // the outbox, where sends wait
            m_desk.keys(Qt::Key_3, Qt::ControlModifier);
            break;
        case 4: // the question that arms
            m_desk.keys(Qt::Key_3, Qt::ControlModifier);
            QTRY_VERIFY(m_desk.find<QAbstractButton>(u"sendArm"_s));
            m_desk.find<QAbstractButton>(u"sendArm"_s)->click();
            break;
        }
        look();
    }

    void run()
    {
        for (int step = 0; step < steps && m_window.isVisible(); ++step) {
            if (m_random.bounded(100) < 65)
                press();
            else
                click();
            QCoreApplication::processEvents();
            leaveWhatIsLeftOut();
            look();
        }
        letPass(150ms); // the key of a button presses it a moment later
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    /// Whether something that was typed or pressed may have changed the record's draft.
    bool isTouched(const RecordKey &record) const { return m_touched.contains(record); }
    const QStringList &log() const { return m_log; }
    bool wasInProduction = false, wasAskedToArm = false, reviewedProduction = false;

private:
    template <typename List>
    auto any(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    /// The window that takes keys and clicks now.
    QWidget &front() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return *popup;
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? *modal : static_cast<QWidget &>(m_window);
    }

    void press()
    {
        QWidget &front = this->front();
        QWidget *focus = front.focusWidget();
        QWidget &target = focus && focus->isVisible() ? *focus : front;
        static const QList<int> moves {
            Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,    Qt::Key_Space,
            Qt::Key_Escape, Qt::Key_Up,      Qt::Key_Down,   Qt::Key_Left,     Qt::Key_Right,
            Qt::Key_Home,   Qt::Key_End,     Qt::Key_Delete, Qt::Key_Backspace};
        QKeyCombination key = Qt::Key(any(moves));
        const int kind = m_random.bounded(100);
        if (kind < 20)
            key = any(m_commands);
        else if (kind < 30)
            key = Qt::ALT | Qt::Key(Qt::Key_A + m_random.bounded(26));
        else if (kind < 50)
            key = Qt::Key(Qt::Key_A + m_random.bounded(26));
        else if (kind < 55)
            key = Qt::Key(Qt::Key_0 + m_random.bounded(10));
        note(target, key.keyboardModifiers() != Qt::NoModifier,
             QKeySequence(key).toString(QKeySequence::PortableText));
        QTest::keyClick(&target, key.key(), key.keyboardModifiers());
    }

    void click()
    {
        QWidget &front = this->front();
        QList<QWidget *> targets;
        const auto all = front.findChildren<QWidget *>();
        std::copy_if(all.begin(), all.end(), std::back_inserter(targets), [](QWidget *one) {
            return one->isVisible() && one->isEnabled() && !one->visibleRegion().isEmpty()
                && (one->focusPolicy() & Qt::ClickFocus || qobject_cast<QAbstractButton *>(one)
                    || qobject_cast<QAbstractItemView *>(one->parentWidget()));
        });
        if (qobject_cast<QMenu *>(&front))
            targets = {&front};
        if (targets.isEmpty())
            return;
        QWidget &target = *any(targets);
        const QRect place = target.visibleRegion().boundingRect();
        const QPoint at = place.topLeft()
            + QPoint(m_random.bounded(place.width()), m_random.bounded(place.height()));
        const bool isDouble = m_random.bounded(6) == 0;
        note(target, false, isDouble ? u"double click"_s : u"click"_s);
        if (isDouble)
            QTest::mouseDClick(&target, Qt::LeftButton, {}, at);
        else
            QTest::mouseClick(&target, Qt::LeftButton, {}, at);
    }

    /// A draft may change by what goes to its page, and by a command or a dialog about it.
    void note(const QWidget &target, bool isCommand, const QString &what)
    {
        m_log += what % u" → "_s % target.objectName() % u" ("_s
            % QString::fromLatin1(target.metaObject()->className()) % u')';
        const RecordPage *page = m_window.work().record();
        if (page && (isCommand || target.window() != &m_window || page->isAncestorOf(&target)))
            m_touched.insert({m_window.work().recordProfile().id, page->draft().form().id,
                              page->draft().userId()});
    }

    void leaveWhatIsLeftOut()
    {
        for (QFileDialog *dialog : m_window.findChildren<QFileDialog *>()) {
            if (dialog->isVisible())
                dialog->reject();
        }
        if (m_window.closing().isClosing())
            m_window.raiseToFront();
    }

    void look()
    {
        const Profile *here = m_window.openBar().profile();
        wasInProduction |= here && here->tier == Tier::Production;
        wasAskedToArm |= m_desk.find<QAbstractButton>(u"confirmArm"_s) != nullptr;
        reviewedProduction |= m_desk.find<QLineEdit>(u"lastFour"_s) != nullptr;
    }

    Desk &m_desk;
    MainWindow &m_window;
    QRandomGenerator m_random;
    QList<QKeyCombination> m_commands;
    QSet<RecordKey> m_touched;
    QStringList m_log;
};

} // namespace

/// Nobody arms production, or sends to it, by accident.
class TestProductionWalk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Nothing leaves the test: links of the help are not opened.
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "ignore");
    }

    void cleanupTestCase()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    /// AMEND_WALKS: how many walks; otherwise as many as fit into a minute. AMEND_WALK_SEED: walks
    /// the walks of that seed again.
    void randomKeysAndClicksSendNothingToProduction()
    {
        const int wanted = qEnvironmentVariableIntValue("AMEND_WALKS");
        const QByteArray given = qgetenv("AMEND_WALK_SEED");
        const quint32 seed
            = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
        qInfo("AMEND_WALK_SEED=%u", seed);
        QElapsedTimer time;
        time.start();
        int walks = 0, inProduction = 0, askedToArm = 0, reviewed = 0;
        for (; wanted > 0 ? walks < wanted : walks < 10 || time.elapsed() < 50'000; ++walks) {
            Desk desk;
            Walk walk(desk, seed + walks);
            walk.begin(walks);
            walk.run();
            const QByteArray taken = "walk %1:\n%2"_ba.replace("%1", QByteArray::number(walks))
                                         .replace("%2", walk.log().join(u'\n').toUtf8());
            QVERIFY2(!desk.app.running->guard().isArmed(desk.production), taken.constData());
            desk.settle();
            for (const QString &verb : {u"PATCH"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s})
                QVERIFY2(desk.live.count(verb.toLatin1()) == 0, taken.constData());
            for (auto it = desk.before.cbegin(); it != desk.before.cend(); ++it) {
                if (!walk.isTouched(it.key()) && !desk.isDeleted(it.key()))
                    QVERIFY2(desk.changesOf(it.key()) == it.value(), taken.constData());
            }
            inProduction += walk.wasInProduction;
            askedToArm += walk.wasAskedToArm;
            reviewed += walk.reviewedProduction;
        }
        qInfo("%d walks: %d in production, %d saw its review, %d were asked to arm", walks,
              inProduction, reviewed, askedToArm);
        QVERIFY(inProduction > 0);
        QVERIFY(reviewed > 0);
        QVERIFY(askedToArm > 0);
    }

public slots:
    void ignore(const QUrl &) { }

private:
    const QStringList schemes {u"http"_s, u"https"_s, u"file"_s, u"mailto"_s};
};

QTEST_MAIN(TestProductionWalk)
#include "tst_productionwalk.moc"
