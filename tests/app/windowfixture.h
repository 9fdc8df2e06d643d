// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"
#include "closingpages.h"
#include "commandset.h"
#include "draftsview.h"
#include "listcolumn.h"
#include "notices.h"
#include "openbar.h"
#include "outboxview.h"
#include "profilelistmodel.h"
#include "recordpage.h"
#include "records.h"
#include "reviews.h"
#include "scriptedserver.h"
#include "storeaccess.h"
#include "storefixture.h"
#include "workarea.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

/// The whole program with a server of the test. Tests use it through its window.
namespace windowfixture {

using namespace Qt::StringLiterals;

inline const QString canaryKey = u"sk_us_canary-key-7f3a"_s;
inline const QString passphrase = u"a canary passphrase, 7f3a"_s;
inline const QString uuid = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

inline ScriptedServer::Step answer(int status, const QByteArray &body = {})
{
    return {ScriptedServer::Step::Kind::Answer, status, body, {"Content-Type: application/json"}};
}

/// The program with one profile, whose server belongs to the test.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &apiId, Tier tier = Tier::Local,
                           const Secrets &secrets = {},
                           const Clock &guardClock = ProductionGuard::sinceBoot)
        : m_guardClock(guardClock)
    {
        start();
        addProfile(m_id, u"Desk"_s, apiId, tier, secrets.isEmpty() ? allOf(apiId) : secrets);
        const QUuid id = m_id;
        app.window().openBar().switchTo(id);
    }

    void start(const std::optional<NextStart> &locked = {})
    {
        app.running = std::make_unique<App>(folder(), home.path() + u"/data"_s, m_guardClock);
        app.running->storage().setPassphraseCost(cheapPassphrases);
        app.running->start(locked);
        if (!QTest::qWaitForWindowActive(&app.window()))
            qFatal("the window takes no keys");
    }

    /// Gives the store a passphrase. There is no keychain here, so without it no draft would
    /// remain after a restart.
    void storeUnderPassphrase()
    {
        QTRY_COMPARE(app.running->storage().state().kind, StoreState::Kind::NoKeychain);
        emit app.window().storeAccess().passphraseChosen(Secret(passphrase));
        QTRY_COMPARE(app.running->storage().state().kind, StoreState::Kind::Ready);
    }

    /// Ends the program and starts it again, as a person does.
    void restart()
    {
        app.running.reset();
        start();
        QTRY_COMPARE(app.running->storage().state().kind, StoreState::Kind::Locked);
        emit app.window().storeAccess().passphraseGiven(Secret(passphrase));
        QTRY_COMPARE(app.running->storage().state().kind, StoreState::Kind::Ready);
    }

    void addProfile(const QUuid &id, const QString &name, const QString &apiId, Tier tier,
                    const Secrets &secrets)
    {
        const QUrl url = server.url();
        app.running->profiles().edit({.id = id,
                                      .name = name,
                                      .apiId = apiId,
                                      .environmentId = u"custom"_s,
                                      .baseUrl = url,
                                      .tier = tier,
                                      .canRead = true,
                                      .allowed = {}},
                                     secrets);
    }

    /// The secrets that sign a request, without those of a sign-in.
    static Secrets allOf(const QString &apiId)
    {
        const ApiSpec &api = *records::library().api(apiId);
        Secrets all;
        for (const SecretSpec &spec : api.secrets) {
            if (!spec.header.isEmpty())
                all.insert(spec.name, Secret(canaryKey));
        }
        return all;
    }

    const QUuid &profileId() const { return m_id; }

    QString folder() const { return home.path() + u"/config"_s; }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (Widget *found : top->findChildren<Widget *>(name)) {
                if (found->isVisible())
                    return found;
            }
        }
        return nullptr;
    }

    /// Null when the profile was removed.
    const Profile *profile() const { return profiles().find(m_id); }

    const ProfileListModel &profiles() const
    {
        const auto *lines = qobject_cast<const QAbstractProxyModel *>(
            app.window().findChild<QListView *>(u"homeProfiles"_s)->model());
        return *qobject_cast<const ProfileListModel *>(lines->sourceModel());
    }

    void open(const QString &formTitle, const QString &userId)
    {
        auto *forms = find<QComboBox>(u"form"_s);
        forms->setFocus();
        QTest::keyClick(forms, Qt::Key_Down); // This key opens the list.
        QTest::keyClicks(forms->view(), formTitle);
        QTest::keyClick(forms->view(), Qt::Key_Return);
        app.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&app.window()))
            qFatal("the window takes no keys");
        enter(userId);
    }

    /// Types the id into the box and presses Enter.
    void enter(const QString &userId)
    {
        keys(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), userId);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    bool isOpen() { return app.window().work().draft() != nullptr; }

    void type(const QString &pointer, const QString &text)
    {
        auto *line = find<QWidget>(pointer);
        QVERIFY2(line, qPrintable(pointer));
        line->setFocus();
        QTest::keySequence(line, QKeySequence::SelectAll);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }

    /// Arms the production profile of the bar as a person does.
    void arm()
    {
        keys(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        confirmArming();
    }
    void confirmArming()
    {
        if (auto *word = find<QLineEdit>(u"confirmWord"_s))
            QTest::keyClicks(word, u"arm"_s);
        press(u"confirmArm"_s);
        QTRY_VERIFY(!find<QAbstractButton>(u"confirmArm"_s));
        app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
    }

    void review() { keys(Qt::Key_Return, Qt::ControlModifier); }

    void press(const QString &button)
    {
        auto *found = find<QAbstractButton>(button);
        QVERIFY2(found, qPrintable(button));
        QVERIFY2(found->isEnabled(), qPrintable(button));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    /// Chooses the file in the dialog.
    void chooseFile(const QString &pointer, const QString &file)
    {
        press(pointer);
        QTRY_VERIFY(dialog());
        auto *line = dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(line);
        // The path is set at once: typed keys would race with the dialog, which reads folders.
        line->setFocus();
        line->setText(file);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
    }

    /// Accepts every warning and caution of the review.
    void acceptAll()
    {
        for (QCheckBox *tick : app.window().findChildren<QCheckBox *>()) {
            const QString name = tick->objectName();
            if (tick->isVisible()
                && (name.startsWith("warning "_L1) || name.startsWith("caution "_L1)))
                press(name);
        }
    }

    void send()
    {
        press(u"send"_s);
        QTRY_VERIFY(!text(u"answerTitle"_s).isEmpty());
    }

    QString text(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }

    int draftCount() const { return rows(u"draftList"_s); }
    int sendCount() const { return rows(u"outboxList"_s); }

    /// Whether a visible label contains `text`.
    bool says(const QString &text) const
    {
        const auto labels = app.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&app.window(), key, modifiers);
    }

    QByteArray patched() const
    {
        QByteArray body;
        for (const ScriptedServer::Request &request : server.requests()) {
            if (request.verb == "PATCH")
                body = request.body;
        }
        return body;
    }

    /// Everything that this program wrote to the disk.
    QByteArray written() const
    {
        QByteArray all;
        QDirIterator walk(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a file cannot be read");
            all += file.readAll();
        }
        return all;
    }

    QTemporaryDir home;
    ScriptedServer server;
    struct Program
    {
        MainWindow &window() const { return running->window(); }
        std::unique_ptr<App> running;
    } app;

private:
    int rows(const QString &list) const
    {
        return app.window().findChild<QListView *>(list)->model()->rowCount();
    }

    const QUuid m_id = QUuid::createUuid();
    const Clock m_guardClock;

    QFileDialog *dialog() const
    {
        auto *found = app.window().findChild<QFileDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
};

} // namespace windowfixture
