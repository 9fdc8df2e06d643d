// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of the README and the manual, taken from the running program:
//   AMEND_SCREENSHOTS=$PWD/docs/images ./test screenshots
// Without the variable they are taken all the same, into a folder that is thrown away.

#include "app.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestScreenshots final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<App>(m_home->path() + u"/config"_s);
        m_app->start();
        m_app->window().resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
        QTRY_VERIFY(m_app->sandbox());
    }

    void cleanup() { m_app.reset(); }

    void start() { save(u"start"_s, m_app->window()); }

    void demographics()
    {
        open(u"junction"_s, u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/city"_s, u"Tempe"_s);
        type(u"/address/zip"_s, u"850"_s);
        type(u"/address/access_notes"_s, {});
        m_app->window().findChild<QWidget *>(u"/first_name"_s)->setFocus();
        save(u"demographics"_s, m_app->window());
        emit m_app->window().themeChosen(ColourScheme::Dark);
        save(u"demographics-dark"_s, m_app->window());
        emit m_app->window().themeChosen(ColourScheme::Light);
    }

    void reviewAndAnswer()
    {
        open(u"junction"_s, u"junction/demographics"_s, u"Ada Whitfield"_s);
        type(u"/address/city"_s, u"Tempe"_s);
        QTest::keyClick(&m_app->window(), Qt::Key_Return, Qt::ControlModifier);
        auto *sheet = m_app->window().findChild<QDialog *>(u"reviewSheet"_s);
        QVERIFY(sheet);
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        save(u"review"_s, *sheet);
        auto *send = sheet->findChild<QAbstractButton *>(u"send"_s);
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_VERIFY(m_app->window().draft()->changes().isEmpty());
        save(u"answer"_s, *sheet);
    }

    void junctionUser()
    {
        open(u"junction"_s, u"junction/user"_s, u"Ada Whitfield"_s);
        type(u"/client_user_id"_s, u"ada@example.org"_s);
        save(u"junction-user"_s, m_app->window());
    }

    void usersV1()
    {
        open(u"users"_s, u"users/user"_s, {});
        type(u"/username"_s, u"new.name"_s);
        save(u"users-v1"_s, m_app->window());
    }

private:
    /// The person of that name in the local sandbox; the first when empty.
    void open(const QString &apiId, const QString &formId, const QString &name)
    {
        const QList<Sandbox::Person> people = m_app->sandbox()->people(apiId);
        QString id = people.first().id;
        for (const Sandbox::Person &person : people) {
            if (person.name == name)
                id = person.id;
        }
        const QUuid profile = localSandboxProfile(*SpecLibrary::builtIn().api(apiId)).id;
        m_app->window().chooseProfile(profile);
        emit m_app->window().profileChosen(profile);
        emit m_app->window().openRequested(profile, formId, id);
        QTRY_VERIFY(m_app->window().draft());
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

    void save(const QString &name, QWidget &widget)
    {
        QTest::qWait(50); // what is laid out later
        const QImage image = widget.grab().toImage();
        QVERIFY(image.width() > 300);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colours += image.pixel(x, y);
        }
        QVERIFY(colours.size() > 10); // something is on it
        const QString folder = qEnvironmentVariable("AMEND_SCREENSHOTS", m_home->path());
        QVERIFY(image.save(folder + u'/' + name + u".png"_s));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<App> m_app;
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
