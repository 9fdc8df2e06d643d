// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "fieldhelp.h"
#include "fileeditor.h"
#include "itemseditor.h"
#include "recordpage.h"
#include "sampleform.h"
#include "thumbnail.h"
#include "waits.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGroupBox>
#include <QImage>
#include <QJsonDocument>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using sample::Window;

namespace {

const FieldPath papers(u"/papers"_s);
const FieldPath firstFront(u"/papers/0/document_value"_s);

/// Drops the files on `widget`. As in a real window, the event goes to the first widget that
/// accepts it, starting with `widget` and continuing with its parents.
bool drop(QWidget *widget, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->acceptDrops())
            continue;
        QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted())
            continue;
        QDropEvent event(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
        return true;
    }
    return false;
}

/// A grey square JPEG of `side` pixels. Its scans contain no data, which decodes as zeros.
QByteArray progressiveJpeg(int side, int scans)
{
    const char size[] {char(side >> 8), char(side & 0xff), char(side >> 8), char(side & 0xff)};
    const QByteArray start = QByteArray::fromHex("ffd8") // start of the image
        + QByteArray::fromHex("ffdb004300") + QByteArray(64, 1) // quantisation
        + QByteArray::fromHex("ffc2000b08") + QByteArray(size, 4) // progressive frame
        + QByteArray::fromHex("01011100") + QByteArray::fromHex("ffc4001400") + char(1)
        + QByteArray(16, 0); // Huffman table
    return start + QByteArray::fromHex("ffda0008010100000000").repeated(scans)
        + QByteArray::fromHex("ffd9");
}

void press(QWidget *widget)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}

} // namespace

/// How a person adds items with files to lists that only grow.
class TestNewItems final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatTheServerHoldsIsReadOnly();
    void anEmptyListIsNoStopOfTheTabKey();
    void aBlindDraftKnowsNoneOfThem();
    void aNewItemIsFilledInWithTheKeysAlone();
    void itsRowsAreRowsLikeAnyOther();
    void whatMayBeLeftOutIsMarked();
    void aRemovedItemLeavesTheOthersAsTheyWere();
    void whatWasNotVisitedStaysSilentWhenItMovesUp();
    void eachProblemOfAnItemIsAStepAway();
    void helpSpeaksOfOneEntry();
    void undoBringsAnItemBackAndTakesItAway();
    void undoUnderTheCursorLosesNoFocus();
    void typingInOneItemKeepsTheCursorAndTheOthers();
    void tabGoesThroughTheItemsInReadingOrder();
    void aLockedListSaysWhyAndTakesNothing();
    void aDraftWithItemsOpensWithThem();

    void aChosenFileIsShownAndNotReadIntoTheDraft();
    void theDialogLeavesTheWindowAlive();
    void wherePortalsDialogIsTheNativeOneQtsOwnIsUsed();
    void theDialogNotesNoFoldersForOtherPrograms();
    void aDroppedFileIsTaken();
    void aPastedFileIsTaken();
    void filesDroppedOnTheListMakeItems();
    void aFileThatIsNeitherIsRefusedWithTheReason();
    void ofSeveralFilesEachRefusalIsSaid();
    void aFileOverTheProfilesLimitIsRefusedUnread();
    void aRefusedFileChangesNothing();
    void anotherFileTakesItsPlace();
    void aRemovedFileIsGone();
    void theButtonNamesTheFile();
    void aLongNameWidensNothing();

    void aPictureIsShownSmall();
    void theFirstPageOfAPdfIsShown();
    void aBrokenFileHasAPlainSign_data();
    void aBrokenFileHasAPlainSign();
    void withoutTheToolAPdfHasAPlainSign();
    void aPictureThatIsMadeToHarmEndsAlone_data();
    void aPictureThatIsMadeToHarmEndsAlone();
    void aProgressivePictureIsShown();
    void aThumbnailMayGoAtAnyTime();
    void onlyTwoPagesAreDrawnAtOnceAndNoneIsLeftBehind();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QString jpeg(const QString &name, const QSize &size = {80, 60});
    QString pdf(const QString &name);
    Window open(const QJsonObject &record = sample::documentRecord()) const;
    /// A window with one new item in the list `papers`.
    struct OneItem : Window
    {
        OneItem()
            : Window(sample::read(sample::documentRecord()), sample::documentForm())
        {
            press(widget<QWidget>("/papers"));
        }
    };

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNewItems::initTestCase()
{
    // This has to come before anything that asks for the settings folder.
    qputenv("HOME", m_home.path().toLocal8Bit());
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(place);
}

void TestNewItems::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestNewItems::cleanup()
{
    QGuiApplication::clipboard()->clear();
    m_folder.reset();
}

QString TestNewItems::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

QString TestNewItems::jpeg(const QString &name, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = m_folder->filePath(name);
    if (!image.save(path, "JPEG"))
        qFatal("no JPEG");
    return path;
}

QString TestNewItems::pdf(const QString &name)
{
    const QString path = m_folder->filePath(name);
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::blue);
    return path;
}

Window TestNewItems::open(const QJsonObject &record) const
{
    return Window(sample::read(record), sample::documentForm());
}

void TestNewItems::whatTheServerHoldsIsReadOnly()
{
    Window window = open();
    QCOMPARE(window.shown("/papers#held"),
             u"On the server. Only what you add here is sent:\n• Passport, US, id d-1"_s);
    // The server's masked values stay as they are; a value that the server sends unmasked is
    // hidden.
    QVERIFY(window.shown("/numbers#held").contains(u"SSN, *****1112"_s));
    QVERIFY(window.shown("/numbers#held").contains(u"●●●"_s));
    QVERIFY(!window.shown("/numbers#held").contains(u"1111111111"_s));
    QCOMPARE(window.shown("/papers#hint"), u"A new copy archives the old one."_s);
    QVERIFY(window.draft.changes().isEmpty());
}

void TestNewItems::anEmptyListIsNoStopOfTheTabKey()
{
    QJsonObject record = sample::documentRecord();
    record[u"papers"_s] = QJsonArray();
    Window window = open(record);
    QCOMPARE(window.shown("/papers#held"), u"The server holds none."_s);
    window.focus("/name");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/papers"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/numbers#held"_s);
}

void TestNewItems::aBlindDraftKnowsNoneOfThem()
{
    Window window(Base {}, sample::documentForm());
    QVERIFY(window.shown("/papers#held").startsWith(u"What the server holds is not known."_s));
    press(window.widget<QWidget>("/papers"));
    QVERIFY(window.shown("/papers/0/document_type#state").isEmpty());
}

void TestNewItems::aNewItemIsFilledInWithTheKeysAlone()
{
    Window window = open();
    window.focus("/numbers");
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/numbers"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/numbers/0/document_type"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"PASSPORT"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"123"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"us"_s);
    const QJsonArray expected {QJsonObject {{u"document_type"_s, u"PASSPORT"_s},
                                            {u"document_value"_s, u"123"_s},
                                            {u"country"_s, u"US"_s}}};
    QCOMPARE(window.draft.patch(), (QJsonObject {{u"numbers"_s, expected}}));
}

void TestNewItems::itsRowsAreRowsLikeAnyOther()
{
    OneItem window;
    // No finding is shown until the field is left. Then it is also in the accessible description.
    QVERIFY(!window.isNoted("/papers/0/document_type"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(window.isNoted("/papers/0/document_type"));
    window.focus("/papers/0/document_value");
    window.focus("/name");
    QVERIFY(window.widget<QWidget>("/papers/0/document_value")
                ->accessibleDescription()
                .contains(u"Front: choose a file."_s));
    auto *type = window.widget("/papers/0/document_type");
    QVERIFY(type->accessibleDescription().startsWith(u"Error"_s));
    QCOMPARE(type->accessibleName(), u"Papers 1: Type"_s);
    QVERIFY(!window.form.shownFindings().isEmpty());
    // The states offered are those of the item's own country.
    window.type("/papers/0/country", u"US"_s);
    window.type("/papers/0/state", u"Utah"_s);
    QCOMPARE(window.draft.value(FieldPath(u"/papers/0/state"_s)), QJsonValue(u"UT"_s));
    // Masking and undo work as in every other field.
    press(window.widget<QWidget>("/numbers"));
    QCOMPARE(window.widget("/numbers/0/document_value")->echoMode(), QLineEdit::Password);
    window.type("/numbers/0/document_value", u"12"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::AltModifier);
    QVERIFY(window.draft.value(FieldPath(u"/numbers/0/document_value"_s)).isUndefined());
}

void TestNewItems::whatMayBeLeftOutIsMarked()
{
    OneItem window;
    for (const char *required : {"/papers/0/document_type", "/papers/0/document_value"})
        QVERIFY(!window.isShown(QByteArray(required).append("#optional").constData()));
    for (const char *optional : {"/papers/0/document_value_back", "/papers/0/country"})
        QVERIFY(window.isShown(QByteArray(optional).append("#optional").constData()));
}

void TestNewItems::aRemovedItemLeavesTheOthersAsTheyWere()
{
    Window window = open();
    for (const char *number : {"1", "2", "3"}) {
        press(window.widget<QWidget>("/numbers"));
        const int index = int(window.draft.newItems(FieldPath(u"/numbers"_s)).size()) - 1;
        window.type(qPrintable(u"/numbers/%1/document_value"_s.arg(index)),
                    QString::fromLatin1(number));
    }
    press(window.widget<QWidget>("/numbers/1#remove"));

    QCOMPARE(window.draft.newItems(FieldPath(u"/numbers"_s)).size(), 2);
    QCOMPARE(window.widget("/numbers/0/document_value")->text(), u"1"_s);
    QCOMPARE(window.widget("/numbers/1/document_value")->text(), u"3"_s);
    QVERIFY(!window.form.findChild<QWidget *>(u"/numbers/2/document_value"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/numbers"_s);
}

void TestNewItems::whatWasNotVisitedStaysSilentWhenItMovesUp()
{
    Window window = open();
    press(window.widget<QWidget>("/numbers"));
    window.type("/numbers/0/document_value", u"1"_s);
    window.focus("/numbers/0/country"); // From here on the first number shows its findings.
    press(window.widget<QWidget>("/numbers"));
    window.focus("/name");
    QVERIFY(window.isNoted("/numbers/1/document_type"));
    QVERIFY(!window.isNoted("/numbers/1/document_value"));

    press(window.widget<QWidget>("/numbers/0#remove"));

    QVERIFY(window.isNoted("/numbers/0/document_type"));
    QVERIFY(!window.isNoted("/numbers/0/document_value"));
}

void TestNewItems::eachProblemOfAnItemIsAStepAway()
{
    const FormSpec spec = sample::documentForm();
    RecordDraft draft(spec, u"u-1"_s, sample::read(sample::documentRecord()));
    draft.addItem(papers, {{u"country"_s, u"US"_s}});
    // This finding belongs to a field that comes later in the form.
    draft.setServerFindings({Finding {
        FieldPath(u"/status"_s), u"server"_s, Severity::Error, {}, Finding::Origin::Server}});
    RecordPage page(draft);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.showAllFindings();
    page.stepProblem(1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/papers/0/document_type"_s);
    page.stepProblem(1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/papers/0/document_value"_s);
    // The path of an item focuses the first field of the item.
    page.focusField(FieldPath(u"/papers/0"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/papers/0/document_type"_s);
}

void TestNewItems::helpSpeaksOfOneEntry()
{
    const FormSpec spec = sample::documentForm();
    const FieldHelp help(spec, *spec.field(firstFront), nullptr);
    const QString text = help.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(text.contains("only new entries are sent"_L1));
    QVERIFY(!text.contains("can't empty"_L1));
}

void TestNewItems::undoBringsAnItemBackAndTakesItAway()
{
    OneItem window;
    window.type("/papers/0/country", u"US"_s);
    press(window.widget<QWidget>("/papers/0#remove"));
    QVERIFY(window.draft.changes().isEmpty());
    window.draft.undo();
    QCOMPARE(window.widget("/papers/0/country")->text(), u"US — United States"_s);
    window.draft.undo();
    window.draft.undo();
    QVERIFY(!window.form.findChild<QWidget *>(u"/papers/0/country"_s));
    window.draft.redo();
    QVERIFY(window.form.findChild<QWidget *>(u"/papers/0/country"_s));
}

void TestNewItems::undoUnderTheCursorLosesNoFocus()
{
    OneItem window;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window.draft.changes().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/papers"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.draft.newItems(papers).size(), 1);
}

void TestNewItems::typingInOneItemKeepsTheCursorAndTheOthers()
{
    Window window = open();
    press(window.widget<QWidget>("/numbers"));
    window.type("/numbers/0/document_value", u"1234"_s);
    press(window.widget<QWidget>("/numbers"));
    auto *first = window.widget("/numbers/0/document_value");
    first->setFocus();
    first->setCursorPosition(2);
    QTest::keyClick(first, Qt::Key_9);
    QCOMPARE(first->text(), u"12934"_s);
    QCOMPARE(first->cursorPosition(), 3);
    QVERIFY(first->hasFocus());
    QCOMPARE(window.widget("/numbers/0/document_value"), first);
}

void TestNewItems::tabGoesThroughTheItemsInReadingOrder()
{
    OneItem window;
    press(window.widget<QWidget>("/papers"));
    window.focus("/name");
    QStringList walked;
    while (walked.size() < 20) {
        walked += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected {u"/name"_s,
                                u"/papers#held"_s,
                                u"/papers/0/document_type"_s,
                                u"/papers/0/document_value"_s,
                                u"/papers/0/document_value_back"_s,
                                u"/papers/0/country"_s,
                                u"/papers/0/state"_s,
                                u"/papers/0#remove"_s,
                                u"/papers/1/document_type"_s,
                                u"/papers/1/document_value"_s,
                                u"/papers/1/document_value_back"_s,
                                u"/papers/1/country"_s,
                                u"/papers/1/state"_s,
                                u"/papers/1#remove"_s,
                                u"/papers"_s,
                                u"/numbers#held"_s,
                                u"/numbers"_s};
    QCOMPARE(walked.first(expected.size()), expected);
}

void TestNewItems::aLockedListSaysWhyAndTakesNothing()
{
    QJsonObject record = sample::documentRecord();
    record[u"status"_s] = u"VERIFIED"_s;
    Window window = open(record);
    QCOMPARE(window.shown("/numbers#hint"), u"Locked: Verified users keep their numbers."_s);
    QVERIFY(!window.widget<QPushButton>("/numbers")->isEnabled());
    QVERIFY(window.widget<QPushButton>("/papers")->isEnabled());
}

void TestNewItems::aDraftWithItemsOpensWithThem()
{
    const FormSpec spec = sample::documentForm();
    RecordDraft draft(spec, u"u-1"_s, sample::read(sample::documentRecord()));
    draft.addItem(papers, {{u"document_type"_s, u"PASSPORT"_s}});
    RecordForm form(draft);
    QCOMPARE(form.findChild<QLineEdit *>(u"/papers/0/document_type"_s)->text(), u"Passport"_s);
    draft.discard();
    QVERIFY(!form.findChild<QWidget *>(u"/papers/0/document_type"_s));
}

void TestNewItems::aChosenFileIsShownAndNotReadIntoTheDraft()
{
    OneItem window;
    const QString file = jpeg(u"front.jpg"_s);
    press(window.widget<QWidget>("/papers/0/document_value"));
    auto *dialog = window.form.findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(file);
    dialog->close();

    const auto taken = Attachment::fromJson(window.draft.value(firstFront));
    QVERIFY(taken);
    QCOMPARE(taken->file, file);
    QCOMPARE(window.shown("/papers/0/document_value#file"), u"front.jpg"_s);
    QVERIFY(window.shown("/papers/0/document_value#kind").startsWith(u"JPEG, "_s));
    const QByteArray body = QJsonDocument(window.draft.patch()).toJson();
    QVERIFY(!body.contains("base64") && body.size() < 1'000);
}

void TestNewItems::theDialogLeavesTheWindowAlive()
{
    OneItem window;
    press(window.widget<QWidget>("/papers/0/document_value"));
    // The key press has returned while the dialog is open.
    QVERIFY(window.form.findChild<QFileDialog *>());
    window.draft.set(FieldPath(u"/name"_s), u"Bea"_s);
    QCOMPARE(window.widget("/name")->text(), u"Bea"_s);
}

/// A portal would look at this process, which is closed to others.
void TestNewItems::wherePortalsDialogIsTheNativeOneQtsOwnIsUsed()
{
    const auto isQtsOwn = [] {
        OneItem window;
        press(window.widget<QWidget>("/papers/0/document_value"));
        return window.form.findChild<QFileDialog *>()->testOption(QFileDialog::DontUseNativeDialog);
    };
    QVERIFY(!isQtsOwn());
    for (const auto &[name, value] : {std::pair("QT_QPA_PLATFORMTHEME", "xdgdesktopportal"),
                                      std::pair("PLASMA_INTEGRATION_USE_PORTAL", "1")}) {
        qputenv(name, value);
        const bool isOwn = isQtsOwn();
        qunsetenv(name);
        QVERIFY2(isOwn, name);
    }
}

void TestNewItems::theDialogNotesNoFoldersForOtherPrograms()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"Jane Doe divorce"_s));
    {
        OneItem window;
        press(window.widget<QWidget>("/papers/0/document_value"));
        auto *dialog = window.form.findChild<QFileDialog *>();
        dialog->setDirectory(m_folder->filePath(u"Jane Doe divorce"_s));
        emit dialog->fileSelected(jpeg(u"Jane Doe divorce/front.jpg"_s));
        dialog->close();
        QTRY_VERIFY(!window.form.findChild<QFileDialog *>());
    }
    QDirIterator walk(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Jane"), qPrintable(file.fileName()));
    }
}

void TestNewItems::aDroppedFileIsTaken()
{
    OneItem window;
    auto *editor = window.form.findChild<FileEditor *>();
    QVERIFY(drop(editor, {pdf(u"scan.pdf"_s)}));
    QCOMPARE(Attachment::fromJson(window.draft.value(firstFront))->mediaType, u"application/pdf"_s);
    QCOMPARE(window.draft.newItems(papers).size(), 1);
}

void TestNewItems::aPastedFileIsTaken()
{
    OneItem window;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(jpeg(u"front.jpg"_s))});
    QGuiApplication::clipboard()->setMimeData(data);
    window.focus("/papers/0/document_value_back");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(
        Attachment::fromJson(window.draft.value(FieldPath(u"/papers/0/document_value_back"_s))));
    QVERIFY(window.draft.value(firstFront).isUndefined());
    // A paste on the list adds an item.
    window.focus("/papers");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.shown("/papers/1/document_value#file"), u"front.jpg"_s);
    window.focus("/numbers");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.draft.newItems(FieldPath(u"/numbers"_s)).isEmpty());
}

void TestNewItems::filesDroppedOnTheListMakeItems()
{
    Window window = open();
    auto *list = window.form.findChild<ItemsEditor *>();
    QVERIFY(drop(list, {jpeg(u"a.jpg"_s), pdf(u"b.pdf"_s)}));
    QCOMPARE(window.draft.newItems(papers).size(), 2);
    QCOMPARE(window.shown("/papers/1/document_value#file"), u"b.pdf"_s);
    // Several files dropped on the place for one file go to the list.
    QVERIFY(drop(window.form.findChild<FileEditor *>(), {jpeg(u"c.jpg"_s), jpeg(u"d.jpg"_s)}));
    QCOMPARE(window.draft.newItems(papers).size(), 4);
    QCOMPARE(window.shown("/papers/0/document_value#file"), u"a.jpg"_s);
    // A list without files accepts none.
    QVERIFY(!drop(window.widget<QWidget>("/numbers"), {jpeg(u"e.jpg"_s)}));
}

void TestNewItems::aFileThatIsNeitherIsRefusedWithTheReason()
{
    OneItem window;
    const QString png = write(u"photo.jpg"_s, QByteArray("\x89PNG\r\n\x1a\n", 8));
    QVERIFY(drop(window.form.findChild<FileEditor *>(), {png}));
    QVERIFY(window.draft.value(firstFront).isUndefined());
    auto *refusal = window.widget<QWidget>("/papers/0/document_value#refused");
    QVERIFY(refusal->isVisible());
    QVERIFY(refusal->accessibleName().contains(u"photo.jpg is a PNG file"_s));
    // A refused file dropped on the list adds no item; the list shows the reason.
    QVERIFY(drop(window.form.findChild<ItemsEditor *>(), {png}));
    QCOMPARE(window.draft.newItems(papers).size(), 1);
    QVERIFY(window.widget<QWidget>("/papers#refused")->isVisible());
    // The next file that is accepted removes the message.
    QVERIFY(drop(window.form.findChild<FileEditor *>(), {jpeg(u"front.jpg"_s)}));
    QVERIFY(!window.isShown("/papers/0/document_value#refused"));
}

void TestNewItems::ofSeveralFilesEachRefusalIsSaid()
{
    Window window = open();
    const QString png = write(u"photo.jpg"_s, QByteArray("\x89PNG\r\n\x1a\n", 8));
    QVERIFY(drop(
        window.form.findChild<ItemsEditor *>(),
        {jpeg(u"a.jpg"_s), png, jpeg(u"b.jpg"_s), write(u"empty.pdf"_s, {}), pdf(u"c.pdf"_s)}));
    QCOMPARE(window.draft.newItems(papers).size(), 3);
    auto *refusal = window.widget<QWidget>("/papers#refused");
    QVERIFY(refusal->isVisible());
    QVERIFY(refusal->accessibleName().contains(u"photo.jpg"_s));
    QVERIFY(refusal->accessibleName().contains(u"empty.pdf"_s));
    // Adding another item removes the message.
    press(window.widget<QWidget>("/papers"));
    QVERIFY(!window.isShown("/papers#refused"));
}

void TestNewItems::aFileOverTheProfilesLimitIsRefusedUnread()
{
    OneItem window;
    window.form.setDocumentLimit(1'000);
    const QString large = write(u"large.jpg"_s, QByteArray("\xff\xd8\xff") + QByteArray(998, 'x'));
    QVERIFY(drop(window.form.findChild<FileEditor *>(), {large}));
    auto *refusal = window.widget<QWidget>("/papers/0/document_value#refused");
    QVERIFY(refusal->accessibleName().contains(u"1.0 kB"_s));
    QVERIFY(window.draft.value(firstFront).isUndefined());
    QVERIFY(drop(window.form.findChild<ItemsEditor *>(), {large}));
    QCOMPARE(window.draft.newItems(papers).size(), 1);
    // An item that is added later has the same limit.
    press(window.widget<QWidget>("/papers"));
    QVERIFY(drop(window.form.findChildren<FileEditor *>().constLast(), {large}));
    QVERIFY(window.isShown("/papers/1/document_value_back#refused"));
}

void TestNewItems::aRefusedFileChangesNothing()
{
    OneItem window;
    auto *editor = window.form.findChild<FileEditor *>();
    QVERIFY(drop(editor, {jpeg(u"front.jpg"_s)}));
    const Changes before = window.draft.changes();
    QVERIFY(drop(editor, {write(u"empty.pdf"_s, {})}));
    QCOMPARE(window.draft.changes(), before);
    QCOMPARE(window.shown("/papers/0/document_value#file"), u"front.jpg"_s);
    QVERIFY(window.isShown("/papers/0/document_value#refused"));
}

void TestNewItems::anotherFileTakesItsPlace()
{
    OneItem window;
    auto *editor = window.form.findChild<FileEditor *>();
    QVERIFY(drop(editor, {jpeg(u"front.jpg"_s)}));
    QVERIFY(drop(editor, {pdf(u"scan.pdf"_s)}));
    QCOMPARE(window.shown("/papers/0/document_value#file"), u"scan.pdf"_s);
    window.draft.undo();
    QCOMPARE(window.shown("/papers/0/document_value#file"), u"front.jpg"_s);
}

void TestNewItems::aRemovedFileIsGone()
{
    OneItem window;
    QVERIFY(drop(window.form.findChild<FileEditor *>(), {jpeg(u"front.jpg"_s)}));
    press(window.widget<QWidget>("/papers/0/document_value#remove"));
    QVERIFY(window.draft.value(firstFront).isUndefined());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/papers/0/document_value"_s);
    QVERIFY(window.shown("/papers/0/document_value#file").isEmpty());
}

void TestNewItems::theButtonNamesTheFile()
{
    OneItem window;
    auto *button = window.widget<QPushButton>("/papers/0/document_value");
    QCOMPARE(button->accessibleName(), u"Papers 1: Front: Choose a file…"_s);
    QVERIFY(drop(window.form.findChild<FileEditor *>(), {jpeg(u"front.jpg"_s)}));
    QVERIFY(button->accessibleName().startsWith(u"Papers 1: Front: front.jpg, JPEG, "_s));
}

void TestNewItems::aLongNameWidensNothing()
{
    OneItem window;
    auto *editor = window.form.findChild<FileEditor *>();
    QVERIFY(drop(editor, {jpeg(u"front.jpg"_s)}));
    QApplication::processEvents();
    const int least = editor->minimumSizeHint().width();
    const QString name = QString(200, u'x') % u".jpg"_s;
    QVERIFY(drop(editor, {jpeg(name)}));
    QVERIFY(editor->minimumSizeHint().width() <= least * 3 / 2);
    QVERIFY(window.widget<QLabel>("/papers/0/document_value#file")->toolTip().contains(name));
    QVERIFY(
        window.widget<QPushButton>("/papers/0/document_value")->accessibleName().contains(name));
}

void TestNewItems::aPictureIsShownSmall()
{
    Thumbnail thumbnail(nullptr);
    thumbnail.showDocument(*attach(jpeg(u"large.jpg"_s, {4000, 3000}), 100'000'000));
    QVERIFY(!thumbnail.hasImage()); // Another process draws it, so it arrives later.
    QTRY_VERIFY(thumbnail.hasImage());
    QVERIFY(thumbnail.pixmap().width() <= thumbnail.width());
    QCOMPARE(thumbnail.pixmap().toImage().pixelColor(5, 5).red() / 16, 15);
}

void TestNewItems::theFirstPageOfAPdfIsShown()
{
    Thumbnail thumbnail(nullptr);
    thumbnail.showDocument(*attach(pdf(u"scan.pdf"_s), 10'000'000));
    QTRY_VERIFY(thumbnail.hasImage());
    const QImage image = thumbnail.pixmap().toImage();
    QVERIFY(image.height() > image.width());
    QVERIFY(image.pixelColor(image.rect().center()).blue() > 200);
    QVERIFY(image.pixelColor(image.rect().center()).red() < 50);
}

void TestNewItems::aBrokenFileHasAPlainSign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut JPEG") << QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF", 10);
    QTest::newRow("broken PDF") << QByteArray("%PDF-1.7\nnot really");
}

void TestNewItems::aBrokenFileHasAPlainSign()
{
    QFETCH(QByteArray, bytes);
    Thumbnail thumbnail(nullptr);
    thumbnail.showDocument(*attach(write(u"broken"_s, bytes), 1'000));
    QTRY_VERIFY(thumbnail.isIdle());
    QVERIFY(!thumbnail.hasImage());
    QVERIFY(!thumbnail.pixmap().isNull());
}

void TestNewItems::withoutTheToolAPdfHasAPlainSign()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder->path().toLocal8Bit());
    Thumbnail thumbnail(nullptr);
    thumbnail.showDocument(*attach(pdf(u"scan.pdf"_s), 10'000'000));
    qputenv("PATH", path);
    QVERIFY(thumbnail.isIdle());
    QVERIFY(!thumbnail.hasImage());
    QVERIFY(!thumbnail.pixmap().isNull());
}

void TestNewItems::aPictureThatIsMadeToHarmEndsAlone_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("scans");
    QTest::newRow("many scans") << 12'000 << 60'000;
#ifndef __SANITIZE_ADDRESS__ // The sanitizer allows no limit on memory.
    QTest::newRow("many pixels") << 30'000 << 2;
    QTest::newRow("most pixels") << 65'000 << 1;
#endif
}

void TestNewItems::aPictureThatIsMadeToHarmEndsAlone()
{
    QFETCH(int, side);
    QFETCH(int, scans);
    Thumbnail thumbnail(nullptr);
    const QString file = write(u"harm.jpg"_s, progressiveJpeg(side, scans));
    thumbnail.showDocument(*attach(file, 10'000'000));
    QTRY_VERIFY_WITH_TIMEOUT(thumbnail.isIdle(), 60'000);
    QVERIFY(!thumbnail.hasImage());
#ifndef __SANITIZE_ADDRESS__
    rusage used = {}; // This covers all child processes that have ended so far.
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
    // ru_maxrss is in KiB.
    QVERIFY2(used.ru_maxrss < 1'100'000, qPrintable(QString::number(used.ru_maxrss)));
#endif
}

void TestNewItems::aProgressivePictureIsShown()
{
    Thumbnail thumbnail(nullptr);
    thumbnail.showDocument(*attach(write(u"fine.jpg"_s, progressiveJpeg(2'000, 3)), 10'000));
    QTRY_VERIFY(thumbnail.hasImage());
}

void TestNewItems::aThumbnailMayGoAtAnyTime()
{
    const auto scan = attach(pdf(u"scan.pdf"_s), 10'000'000);
    const auto picture = attach(jpeg(u"large.jpg"_s, {4000, 3000}), 100'000'000);
    for (int turn = 0; turn < 3; ++turn) {
        Thumbnail thumbnail(nullptr);
        thumbnail.showDocument(*scan);
        thumbnail.showDocument(*picture);
        thumbnail.showDocument(*scan);
    }
    Thumbnail last(nullptr);
    last.showDocument(*picture);
    last.showDocument(*scan);
    QTRY_VERIFY(last.hasImage());
    // The thumbnail shows the page and not the earlier picture.
    QVERIFY(last.pixmap().height() > last.pixmap().width());
}

void TestNewItems::onlyTwoPagesAreDrawnAtOnceAndNoneIsLeftBehind()
{
    // A fake pdftoppm that hangs. It creates a file named after its process id.
    QFile fake(write(u"pdftoppm"_s, "#!/bin/sh\necho x > \"$0.$$\"\nexec sleep 60\n"));
    QVERIFY(fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto started = [this] {
        QList<pid_t> ids;
        for (const QString &name : QDir(m_folder->path()).entryList({u"pdftoppm.*"_s}, QDir::Files))
            ids += QStringView(name).mid(9).toInt();
        return ids;
    };
    const auto running = [&] {
        const QList<pid_t> ids = started();
        return std::count_if(ids.begin(), ids.end(), [](pid_t id) { return kill(id, 0) == 0; });
    };
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + path);
    const auto scan = attach(pdf(u"scan.pdf"_s), 10'000'000);
    std::vector<std::unique_ptr<Thumbnail>> shown;
    for (int i = 0; i < 4; ++i) {
        shown.push_back(std::make_unique<Thumbnail>(nullptr));
        shown.back()->showDocument(*scan);
    }
    QTRY_COMPARE(running(), 2);
    handleEvents();
    // A third pdftoppm would have started by now.
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, u":"_s}), 0);
    QCOMPARE(started().size(), 2);
    // A deleted thumbnail ends its own pdftoppm, so that the next one can start.
    shown.erase(shown.begin());
    QTRY_COMPARE(started().size(), 3);
    QTRY_COMPARE(running(), 2);
    // The two that hang are stopped after their time limit, and then the last one starts.
    QTRY_COMPARE_WITH_TIMEOUT(started().size(), 4, 20'000);
    QTRY_COMPARE(running(), 1);
    shown.clear();
    QTRY_COMPARE(running(), 0);
    qputenv("PATH", path);
}

QTEST_MAIN(TestNewItems)
#include "tst_newitems.moc"
