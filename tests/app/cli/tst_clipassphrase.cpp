// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptstore.h"
#include "sandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// On a system without a keychain the store has a passphrase, or there is no store.
class TestCliPassphrase : public QObject
{
    Q_OBJECT

private:
    QStringList words(const QString &line) const
    {
        return CommandLine::words(line) + QStringList {u"--home"_s, m_line.home()};
    }
    /// Makes a store with a passphrase and a draft in it, as the window would.
    void choosePassphrase()
    {
        auto services = cli::openServices(m_line.home());
        QVERIFY(services);
        Services &window = **services;
        window.storage.open();
        QTRY_COMPARE(window.storage.state().kind, StoreState::Kind::NoKeychain);
        QObject context;
        bool isDone = false;
        window.storage.choosePassphrase(Secret(u"canary pass"_s), &context,
                                        [&](const auto &error) { isDone = !error; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 30'000);
        QTRY_VERIFY(window.storage.state().isDurable());
        StoredDraft draft;
        draft.summary.record
            = {localSandboxProfile(*window.library.api(u"users"_s)).id, u"users/user"_s, u"u1"_s};
        draft.summary.changes = 1;
        draft.summary.updated = 1;
        draft.changes = {{FieldPath(u"/first_name"_s), Change::set(u"canary"_s)}};
        bool isSaved = false;
        window.drafts.save(draft, &context, [&](const auto &error) { isSaved = !error; });
        QTRY_VERIFY(isSaved);
    }

    CommandLine m_line;

private slots:
    void withoutAStoreThereIsNothingToList()
    {
        for (const auto &line : {u"drafts list"_s, u"outbox list"_s, u"outbox log"_s}) {
            const Ran ran = m_line.run(words(line));
            QCOMPARE(ran.exit, 3);
            QVERIFY2(ran.err.contains("passphrase"), ran.err.constData());
        }
        QVERIFY(!QFile::exists(m_line.home() + u"/data/amend.sqlite"_s));
    }

    void thePassphraseIsAskedForWithoutEcho()
    {
        choosePassphrase();
        PseudoTerminal terminal;
        QProcess process;
        m_line.start(process, words(u"drafts list --json"_s), terminal.forChild());
        const auto asks = [&](qsizetype times) {
            return terminal.shown().count("Passphrase") == times && terminal.shown().endsWith(": ");
        };
        QTRY_VERIFY_WITH_TIMEOUT(asks(1), 20'000);
        terminal.type("canary wrong");
        QTRY_VERIFY_WITH_TIMEOUT(asks(2), 20'000);
        QVERIFY(terminal.shown().contains("not the passphrase"));
        terminal.type("canary pass");
        const Ran ran = CommandLine::finish(process);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json().value(u"drafts"_s).toArray().size(), 1);
        QVERIFY2(!terminal.shown().contains("canary"), terminal.shown().constData());
    }

    void withoutATerminalItStaysLockedAndPatchWorks()
    {
        const Ran locked = m_line.run(words(u"drafts list"_s));
        QCOMPARE(locked.exit, 3);
        QVERIFY2(locked.err.contains("terminal"), locked.err.constData());
        const QString patch
            = u"patch users/user %1 --profile local --set /first_name=New --yes"_s.arg(
                Sandbox().people(u"users"_s).constFirst().id);
        const Ran ran = m_line.run(words(patch));
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QCOMPARE(m_line.run(words(patch + u" --queue"_s)).exit, 3);
    }

    void theSupportBundleOfALockedStoreClaimsNoCounts()
    {
        const Ran ran = m_line.run({u"support-bundle"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("unknown: the store is not open"), ran.out.constData());
        QVERIFY2(!ran.out.contains("drafts:"), ran.out.constData());
    }

    void whatNeedsNoStoreAsksForNoPassphrase()
    {
        const QString user = Sandbox().people(u"users"_s).constFirst().id;
        for (const auto &line :
             {u"apis"_s, u"profile list"_s, u"show users/user %1 --profile local"_s.arg(user),
              u"patch users/user %1 --profile local --set /first_name=New --dry-run"_s.arg(user)}) {
            PseudoTerminal terminal;
            QProcess process;
            m_line.start(process, words(line), terminal.forChild());
            QCOMPARE(CommandLine::finish(process).exit, 0);
            QVERIFY2(!terminal.shown().contains("Passphrase"), terminal.shown().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliPassphrase)
#include "tst_clipassphrase.moc"
