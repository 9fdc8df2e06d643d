// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the running program for a person to look at, in build/screenshots:
//   ./test screenshots          light and dark, in a window of 1280×800 and at a scale of 200 %
//   ./test --full screenshots   also in windows of 800×600 and 1920×1080, and at other scales
//   cp build/screenshots/{demographics,review,drafts}.png docs/images # that the documents show
//   cp build/screenshots/individual-documents.png docs/images/documents.png

#include "app.h"
#include "attachment.h"
#include "commandset.h"
#include "openbar.h"
#include "recentsview.h"
#include "recorddraft.h"
#include "records.h"
#include "reviews.h"
#include "sandbox.h"
#include "storeaccess.h"
#include "storefixture.h"
#include "waits.h"
#include "workarea.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestScreenshots final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_percent = qRound(100 * qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
        QVERIFY(QDir().mkpath(m_folder));
        if (m_percent == 100 && qEnvironmentVariableIsSet("AMEND_ALL_SIZES"))
            m_sizes = {QSize(800, 600), QSize(1920, 1080)};
    }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<App>(m_home->path() + u"/config"_s, m_home->path() + u"/data"_s);
        m_app->storage().setPassphraseCost(cheapPassphrases);
        m_app->start();
        // At a larger scale fewer logical pixels of a 1920 × 1080 display are left.
        m_app->window().resize(m_percent == 100 ? QSize(1280, 800)
                                                : QSize(192'000, 100'000) / m_percent);
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
        QTRY_VERIFY(m_app->window().findChild<QWidget *>(u"people"_s)->isVisible());
        QTRY_COMPARE(m_app->storage().state().kind, StoreState::Kind::NoKeychain);
        if (QByteArray(QTest::currentTestFunction()) == "noKeychain")
            return;
        emit m_app->window().storeAccess().passphraseChosen(
            Secret(u"a passphrase of the pictures"_s));
        QTRY_COMPARE(m_app->storage().state().kind, StoreState::Kind::Ready);
    }

    void cleanup()
    {
        emit m_app->window().commands().themeChosen(Theme::Light);
        m_app.reset();
    }

    void start_data()
    {
        QTest::addColumn<QString>("apiId");
        for (const auto &api : m_library.apis())
            QTest::newRow(qPrintable(api->id)) << api->id;
    }

    void start()
    {
        QFETCH(const QString, apiId);
        choose(apiId);
        save(u"start-"_s + apiId, m_app->window());
    }

    void demographics()
    {
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/city"_s, u"Tempe"_s);
        type(u"/address/zip"_s, u"850"_s);
        type(u"/address/second_line"_s, {});
        m_app->window().findChild<QWidget *>(u"/first_name"_s)->setFocus();
        save(u"demographics"_s, m_app->window());
    }

    void reviewAndAnswer()
    {
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/city"_s, u"Tempe"_s);
        reviewAndSend(u"review"_s, u"answer"_s);
    }

    void pasteToFill()
    {
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        QApplication::clipboard()->setText(
            u"Hi, my new number is 213-555-0167, thanks.\n77 E Mill Ave, Apt 4\n"
            "Tempe, AZ 85281\nborn on 2 March 1979\nGreetings, Ada"_s);
        QTest::keyClick(&m_app->window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        save(u"paste"_s, m_app->window());
        m_app->window().resize(800, 600);
        save(u"paste-800x600"_s, m_app->window());
        m_app->window().resize(640, 380);
        save(u"paste-640x380"_s, m_app->window());
    }

    void lowWindow()
    {
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/city"_s, u"Tempe"_s);
        for (const QSize size : {QSize(640, 380), QSize(330, 210)}) {
            m_app->window().resize(size);
            handleEvents();
            show(u"/first_name"_s);
            save(u"low-%1x%2"_s.arg(size.width()).arg(size.height()), m_app->window());
        }
    }

    void junctionUser()
    {
        open(u"junction/user"_s, u"Ada Whitfield"_s);
        type(u"/client_user_id"_s, u"ada@example.org"_s);
        save(u"junction-user"_s, m_app->window());
    }

    void usersV1()
    {
        open(u"users/user"_s);
        type(u"/username"_s, u"new.name"_s);
        save(u"users-v1"_s, m_app->window());
    }

    void weavr()
    {
        open(u"weavr/user"_s);
        type(u"/mobile/number"_s, u"7700900123456"_s);
        type(u"/tag"_s, u"gold member"_s);
        save(u"weavr-user"_s, m_app->window());
    }

    void weavrReviewAndAnswer()
    {
        open(u"weavr/user"_s);
        type(u"/mobile/number"_s, u"7700900123"_s);
        reviewAndSend(u"weavr-review"_s, u"weavr-answer"_s);
    }

    void individual()
    {
        open(u"machnet/individual"_s);
        type(u"/mobile_phone"_s, u"22222222"_s);
        save(u"individual"_s, m_app->window());
        attach(u"DRIVING_LICENCE"_s, {u"licence-front.jpg"_s, u"licence-back.jpg"_s});
        attach(u"BANK_STATEMENT"_s, {u"financials.pdf"_s});
        show(u"/physical_documents"_s);
        save(u"individual-documents"_s, m_app->window());
    }

    void verifiedIndividual()
    {
        open(u"machnet/individual"_s, {}, u"verified: names"_s);
        save(u"individual-verified"_s, m_app->window());
    }

    void recipient()
    {
        open(u"machnet/individual"_s, {}, u"recipient"_s);
        save(u"individual-recipient"_s, m_app->window());
    }

    void business()
    {
        open(u"machnet/business"_s, {}, u"a business, not verified"_s);
        type(u"/number_of_transaction_per_month"_s, u"150"_s);
        type(u"/mailing_address/city"_s, u"San Jose"_s);
        save(u"business"_s, m_app->window());
        attach(u"AUDITED_FINANCIALS"_s, {u"financials.pdf"_s});
        show(u"/physical_documents"_s);
        save(u"business-documents"_s, m_app->window());
        reviewAndSend(u"documents-review"_s, u"documents-answer"_s);
    }

    void noKeychain()
    {
        save(u"no-keychain"_s, m_app->window());
        m_app->window().findChild<QAbstractButton *>(u"choosePassphrase"_s)->click();
        auto *dialog = m_app->window().findChild<QDialog *>();
        QVERIFY(dialog);
        save(u"passphrase"_s, *dialog);
    }

    /// The side panel with one draft in each state and one ended send.
    void drafts()
    {
        open(u"weavr/user"_s);
        type(u"/tag"_s, u"gold"_s);
        reviewAndSend(u"weavr-tag-review"_s, u"weavr-tag-answer"_s);
        m_app->window().reviews().leave();
        open(u"users/user"_s);
        type(u"/username"_s, u"new.name"_s);
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/city"_s, u"Tempe"_s);
        type(u"/address/zip"_s, u"850"_s);
        QTRY_COMPARE(rows(u"draftList"_s), 2);
        run(u"Show the drafts"_s);
        save(u"drafts"_s, m_app->window());
        QTest::keyClick(m_app->window().findChild<QWidget *>(u"draftList"_s), Qt::Key_Delete);
        auto *deleted = m_app->window().findChild<QAbstractButton *>(u"deletedDrafts"_s);
        QTRY_VERIFY(deleted->isVisible());
        save(u"drafts-deleted"_s, m_app->window());
        deleted->click();
        save(u"restore"_s, *m_app->window().findChild<QDialog *>(u"palette"_s));
        m_app->window().findChild<QDialog *>(u"palette"_s)->close();
        run(u"Show what was sent"_s);
        QTRY_VERIFY(rows(u"log"_s) > 0);
        save(u"sent"_s, m_app->window());
    }

    void home()
    {
        const Profile own = ownProfile(u"weavr"_s, Tier::Sandbox);
        const Profile live = ownProfile(u"weavr"_s, Tier::Production);
        m_app->profiles().edit(own, {});
        m_app->profiles().edit(live, {});
        open(u"weavr/user"_s);
        open(u"junction/user"_s, u"Ada Whitfield"_s);
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        QTRY_COMPARE(rows(u"recents"_s), 3);
        QTest::keyClick(&m_app->window(), Qt::Key_W, Qt::ControlModifier);
        save(u"home-local"_s, m_app->window());
        choose(live.id);
        save(u"home-production"_s, m_app->window());
        choose(own.id);
        save(u"home"_s, m_app->window());
        QTest::keyClick(&m_app->window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_app->window().findChild<QDialog *>(u"palette"_s);
        QVERIFY(palette);
        save(u"find-anything"_s, *palette);
        palette->close();
        emit m_app->window().recents().recordChosen({live.id, u"weavr/user"_s, u"1"_s});
        auto *question = m_app->window().findChild<QMessageBox *>();
        QVERIFY(question);
        save(u"other-profile"_s, *question);
    }

    void security()
    {
        m_app->storage().keepForThisRun();
        Profile refusing = ownProfile(u"users"_s, Tier::Production);
        refusing.baseUrl = QUrl(u"https://127.0.0.1:9"_s);
        m_app->profiles().edit(refusing, {});
        m_app->profiles().edit(ownProfile(u"weavr"_s, Tier::Sandbox), {});
        run(u"Security"_s);
        auto *page = m_app->window().findChild<QWidget *>(u"securityPage"_s);
        QVERIFY(page);
        QTRY_VERIFY(!page->findChild<QLabel *>(u"securityKey"_s)->text().isEmpty());
        page->findChild<QAbstractButton *>(u"testConnection"_s)->click();
        QTRY_VERIFY(page->findChild<QWidget *>(u"copyConnection"_s)->isVisible());
        save(u"security"_s, m_app->window());
        page->findChild<QAbstractButton *>(u"openBundle"_s)->click();
        QTRY_VERIFY(m_app->window().findChild<QAbstractButton *>(u"saveBundle"_s)->isEnabled());
        save(u"support-bundle"_s, m_app->window());
    }

    void locked()
    {
        m_app->locking().lock(Locking::Why::Own);
        auto *page = m_app->window().findChild<LockPage *>();
        page->showWay(LockPage::Way::Passphrase, false);
        save(u"locked-passphrase"_s, m_app->window());
        page->showWay(LockPage::Way::OnlyHides, true);
        save(u"locked-in-memory"_s, m_app->window());
    }

    void settings()
    {
        QTest::keyClick(&m_app->window(), Qt::Key_Comma, Qt::ControlModifier);
        save(u"settings"_s, m_app->window());
        QTest::keyClick(&m_app->window(), Qt::Key_2, Qt::ControlModifier);
        save(u"drafts-none"_s, m_app->window());
        QTest::keyClick(&m_app->window(), Qt::Key_3, Qt::ControlModifier);
        save(u"outbox-none"_s, m_app->window());
        QTest::keyClick(&m_app->window(), Qt::Key_4, Qt::ControlModifier);
        save(u"sent-none"_s, m_app->window());
    }

    /// A field in each state: cleared, wrong, warned of, and masked.
    void states()
    {
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/zip"_s, u"8528"_s);
        type(u"/address/second_line"_s, {});
        type(u"/email"_s, u"ada"_s);
        show(u"/address/city"_s);
        save(u"states"_s, m_app->window());
        QTest::keyClick(&m_app->window(), Qt::Key_Return, Qt::ControlModifier);
        save(u"states-review"_s, m_app->window());
    }

    void aRecordThatIsNotThere()
    {
        choose(u"junction"_s);
        emit m_app->window().openBar().openRequested(m_app->window().openBar().profileId(),
                                                     u"junction/demographics"_s,
                                                     u"00000000-0000-4000-8000-000000000000"_s);
        QTRY_VERIFY(m_app->window().findChild<QAbstractButton *>(u"retryOpen"_s)->isVisible()
                    || m_app->window().work().draft());
        save(u"not-there"_s, m_app->window());
    }

    void conflict()
    {
        open(u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/city"_s, u"Tempe"_s);
        type(u"/address/access_notes"_s, u"Ring twice, the dog is friendly but loud"_s);
        m_app->window().reviews().showConflict(
            {{FieldPath(u"/address/city"_s), u"Phoenix"_s, u"Tempe"_s, u"Scottsdale"_s},
             {FieldPath(u"/address/access_notes"_s), u"Gate code 4"_s,
              u"Ring twice, the dog is friendly but loud"_s,
              u"Use the back door; the front one sticks when it rains"_s}});
        QVERIFY(m_app->window().findChild<QWidget *>(u"conflictPage"_s));
        save(u"conflict"_s, m_app->window());
    }

    void waiting()
    {
        Profile nobody = ownProfile(u"users"_s, Tier::Local);
        nobody.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
        m_app->profiles().edit(nobody, {{u"bearer"_s, Secret(u"a-key"_s)}});
        choose(nobody.id);
        handleEvents(); // The key is being stored.
        emit m_app->window().openBar().openRequested(nobody.id, u"users/user"_s, u"usr_7"_s);
        QTRY_VERIFY(m_app->window().findChild<QAbstractButton *>(u"openUnread"_s)->isVisible());
        emit m_app->window().work().openUnreadRequested();
        QTRY_VERIFY(m_app->window().work().draft());
        type(u"/last_name"_s, u"King"_s);
        reviewAndSend(u"unread-review"_s, u"waiting-answer"_s);
        m_app->window().reviews().leave();
        QTRY_COMPARE(rows(u"outboxList"_s), 1);
        run(u"Show the outbox"_s);
        save(u"waiting"_s, m_app->window());
    }

    void profile_data()
    {
        QTest::addColumn<QString>("apiId");
        for (const char *apiId : {"weavr", "machnet"})
            QTest::newRow(apiId) << QString::fromLatin1(apiId);
    }

    void profile()
    {
        QFETCH(const QString, apiId);
        const Profile own = ownProfile(apiId, Tier::Sandbox);
        m_app->profiles().edit(own, {});
        choose(own.id);
        run(u"Profiles and keys"_s);
        QVERIFY(m_app->window().findChild<QWidget *>(u"profilesPage"_s));
        save(u"profile-"_s + apiId, m_app->window());
    }

    void production()
    {
        const Profile own = ownProfile(u"weavr"_s, Tier::Sandbox);
        m_app->profiles().edit(own, {});
        m_app->profiles().edit(ownProfile(u"weavr"_s, Tier::Production), {});
        choose(own.id);
        QTest::keyClick(&m_app->window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *question = m_app->window().findChild<QMessageBox *>();
        QVERIFY(question);
        save(u"enter-production"_s, *question);
        QTest::keyClick(question->findChild<QWidget *>(u"enterProduction"_s), Qt::Key_Space);
        QVERIFY(m_app->window().openBar().profileId() != own.id);
        save(u"production"_s, m_app->window());
    }

    /// Nothing is read or sent: production is locked.
    void lockedProduction()
    {
        Profile live = ownProfile(u"junction"_s, Tier::Production);
        live.name = u"Junction US"_s;
        m_app->profiles().edit(live, {});
        choose(live.id);
        MainWindow &window = m_app->window();
        const QString id = u"5a0d3c1e-7b42-4f6a-9e10-000000000001"_s;
        const FormSpec &form = *m_library.form(u"junction/demographics"_s);
        RecordDraft draft(form, id, {Base::Kind::Read, records::jane(), {}});
        draft.enter(FieldPath(u"/address/city"_s), u"Tempe"_s);
        draft.enter(FieldPath(u"/address/zip"_s), u"85281"_s);
        for (const QString &name : {u"Conor O’Neil"_s, u"Tenzin Norgay"_s})
            m_app->sends().send({live, form.id, name, draft.changes(), draft.base(), name});
        run(u"Show the outbox"_s);
        QTRY_COMPARE(rows(u"outboxList"_s), 2);
        auto *arm = window.findChild<QAbstractButton *>(u"sendArm"_s);
        QTRY_VERIFY(arm->isVisible());
        save(u"outbox-locked"_s, window);
        arm->click();
        auto *question = window.findChild<QMessageBox *>();
        QVERIFY(question);
        save(u"arm"_s, *question);
        QTest::keyClicks(question->findChild<QWidget *>(u"confirmWord"_s), u"arm"_s);
        save(u"arm-typed"_s, *question);
        question->reject();
        QTRY_VERIFY(!window.findChild<QMessageBox *>());

        window.work().showRecord(draft, live);
        window.reviews().open();
        save(u"review-locked"_s, window);
        QTest::keyClicks(window.findChild<QWidget *>(u"lastFour"_s), id.right(4));
        save(u"review-locked-typed"_s, window);
        window.findChild<QAbstractButton *>(u"send"_s)->click();
        save(u"arm-and-send"_s, *window.findChild<QMessageBox *>());
        m_app.reset(); // before the draft
        init();
    }

    void lookUp()
    {
        choose(u"weavr"_s);
        m_app->window().work().showLookingUp();
        m_app->window().work().showFound({{u"104523"_s, u"Ada Lovelace"_s, {}},
                                          {u"104524"_s, u"Adam Lovelace-Marchetti"_s, {}},
                                          {u"104600"_s, {}, {}}});
        auto *list = m_app->window().findChild<QDialog *>(u"palette"_s);
        QVERIFY(list);
        save(u"look-up"_s, *list);
        list->close();
        type(u"userId"_s, u"ada@example.org"_s);
        m_app->window().work().showFound({});
        save(u"nobody-found"_s, m_app->window());
    }

private:
    static Profile ownProfile(const QString &apiId, Tier tier)
    {
        return {.id = QUuid::createUuid(),
                .name = apiId + (tier == Tier::Sandbox ? u" sandbox"_s : u" live"_s),
                .apiId = apiId,
                .environmentId = u"custom"_s,
                .baseUrl = QUrl(u"https://gateway.example.org/"_s + apiId),
                .tier = tier,
                .canRead = true,
                .allowed = {}};
    }

    int rows(const QString &list) const
    {
        return m_app->window().findChild<QAbstractItemView *>(list)->model()->rowCount();
    }

    void choose(const QUuid &profile) { m_app->window().openBar().switchTo(profile); }

    void choose(const QString &apiId) { choose(localSandboxProfile(*m_library.api(apiId)).id); }

    /// Opens the first person of the local sandbox with this name, description and form.
    void open(const QString &formId, const QString &name = {}, const QString &about = {})
    {
        const QString apiId = m_library.form(formId)->apiId;
        QString id;
        for (const Sandbox::Person &person : Sandbox().people(apiId)) {
            if (id.isEmpty() && (name.isEmpty() || person.name == name)
                && person.about.contains(about)
                && (person.formId.isEmpty() || person.formId == formId || !about.isEmpty()))
                id = person.id;
        }
        QVERIFY(!id.isEmpty());
        choose(apiId);
        emit m_app->window().openBar().openRequested(m_app->window().openBar().profileId(), formId,
                                                     id);
        QTRY_VERIFY(m_app->window().work().draft());
    }

    void type(const QString &pointer, const QString &text)
    {
        auto *editor = m_app->window().findChild<QWidget *>(pointer);
        QVERIFY2(editor, qPrintable(pointer));
        editor->setFocus();
        QTest::keySequence(editor, QKeySequence::SelectAll);
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        else
            QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Tab);
    }

    /// Adds an identity document with its files.
    void attach(const QString &documentType, const QStringList &files)
    {
        const FieldPath list(u"/physical_documents"_s);
        RecordDraft &draft = *m_app->window().work().draft();
        const FieldPath item = list.child(QString::number(draft.addItem(list)));
        draft.set(item.child(u"document_type"_s), documentType);
        QStringList members {u"document_value"_s, u"document_value_back"_s};
        for (const QString &file : files) {
            const auto attachment
                = ::attach(QStringLiteral(TEST_DATA "/documents/") + file, 1'000'000);
            QVERIFY(attachment);
            draft.set(item.child(members.takeFirst()), attachment->toJson());
        }
    }

    /// Focuses the field, which scrolls the form to it.
    void show(const QString &pointer)
    {
        auto *editor = m_app->window().findChild<QWidget *>(pointer);
        QVERIFY2(editor, qPrintable(pointer));
        editor->setFocus(Qt::TabFocusReason);
    }

    void run(const QString &command)
    {
        for (QAction *action : m_app->window().actions()) {
            if (action->text().remove(u'&').startsWith(command))
                return action->trigger();
        }
        QFAIL(qPrintable(command));
    }

    void reviewAndSend(const QString &reviewName, const QString &answerName)
    {
        QTest::keyClick(&m_app->window(), Qt::Key_Return, Qt::ControlModifier);
        ReviewView *view = m_app->window().reviews().view();
        QVERIFY(view);
        save(reviewName, m_app->window());
        for (auto *tick : view->findChildren<QAbstractButton *>()) {
            const QString name = tick->objectName();
            if (tick->isVisible()
                && (name.startsWith("warning "_L1) || name.startsWith("caution "_L1)))
                QTest::keyClick(tick, Qt::Key_Space);
        }
        auto *send = view->findChild<QAbstractButton *>(u"send"_s);
        QVERIFY(send->isEnabled());
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_VERIFY(view->findChild<QWidget *>(u"answerTitle"_s));
        save(answerName, m_app->window());
    }

    /// Saves pictures of `widget`, and those in other sizes if it is the window.
    void save(const QString &name, QWidget &widget)
    {
        saveBoth(name, widget);
        const QSize before = widget.size();
        for (const QSize &size : std::as_const(m_sizes)) {
            if (&widget != &m_app->window())
                return;
            widget.resize(size);
            saveBoth(name + u"-%1x%2"_s.arg(size.width()).arg(size.height()), widget);
            widget.resize(before);
        }
    }

    /// Saves one picture in light colours and one in dark colours.
    void saveBoth(const QString &name, QWidget &widget)
    {
        saveOne(name, widget);
        emit m_app->window().commands().themeChosen(Theme::Dark);
        saveOne(name + u"-dark"_s, widget);
        emit m_app->window().commands().themeChosen(Theme::Light);
    }

    void saveOne(const QString &name, QWidget &widget)
    {
        handleEvents(); // Part of the layout happens in posted events.
        const QImage image = widget.grab().toImage();
        QVERIFY(image.width() > 300);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colours += image.pixel(x, y);
        }
        QVERIFY(colours.size() > 10); // The picture is not blank.
        const QString scale = m_percent == 100 ? QString() : u"@%1"_s.arg(m_percent);
        const QString file = name + scale + u".png"_s;
        QVERIFY(image.save(m_folder + u'/' + file));
    }

    const SpecLibrary m_library = SpecLibrary::builtIn();
    int m_percent = 100;
    const QString m_folder = QStringLiteral(AMEND_SCREENSHOTS);
    QList<QSize> m_sizes; ///< besides that of each picture
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<App> m_app;
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
