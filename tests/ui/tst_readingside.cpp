// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"
#include "language.h"
#include "lineedit.h"
#include "lists.h"
#include "personal.h"
#include "readingside.h"
#include "rowdelegate.h"
#include "theme.h"
#include "words.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// A window that is read from right to left.
class TestReadingSide final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(Theme::Light); }
    void cleanup();
    void aSentenceKeepsItsValuesWhole_data();
    void aSentenceKeepsItsValuesWhole();
    void marksAreForArabicOnly();
    void digitsAreTheSameInEveryLanguage();
    void anArrowPointsInReadingOrder();
    void aValueIsDrawnAtTheReadingSideAndNotTornApart_data();
    void aValueIsDrawnAtTheReadingSideAndNotTornApart();
    void aTextBoxBeginsAtTheReadingSide();
    void aClosedFoldPointsToItsContent();
    void theArrowOfAFoldIsWhereItBegins();
};

namespace {

using Create = QWidget *(*)();

const QString phone = u"+1 (602) 555-0199"_s;

void readArabic()
{
    QLocale::setDefault(QLocale(u"ar_AE"_s));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void readEnglish()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// The part of the widget's picture that is written on.
struct Ink
{
    QImage image;
    QRect place;
};

Ink inkOf(QWidget &widget, const QRect &within)
{
    const QImage whole = widget.grab(within).toImage().convertToFormat(QImage::Format_RGB32);
    QRect place;
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            if (qGray(whole.pixel(x, y)) < 128)
                place |= QRect(x, y, 1, 1);
        }
    }
    return {whole.copy(place), place};
}

/// How much is written in each of the parts from the left to the right, of 1 in all.
QList<double> spread(const Ink &ink)
{
    constexpr int parts = 20;
    QList<double> dark(parts, 0);
    double all = 0;
    for (int x = 0; x < ink.image.width(); ++x) {
        for (int y = 0; y < ink.image.height(); ++y) {
            const int one = 255 - qGray(ink.image.pixel(x, y));
            dark[x * parts / ink.image.width()] += one;
            all += one;
        }
    }
    for (double &one : dark)
        one /= all;
    return dark;
}

/// 0 for the same picture. A text that begins between two pixels looks a little different.
double difference(const Ink &one, const Ink &other)
{
    const QList<double> first = spread(one), second = spread(other);
    double sum = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        sum += std::abs(first.at(i) - second.at(i));
    return sum;
}

class Painted final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawAtReadingSide(painter, rect(), int(Qt::AlignLeading | Qt::AlignVCenter), phone);
    }
};

template <typename Widget>
QWidget *withText()
{
    auto *widget = new Widget;
    widget->setText(phone);
    return widget;
}

QWidget *newLineEdit()
{
    auto *line = new LineEdit(20, nullptr);
    line->showText(phone);
    return line;
}

QWidget *newCombo()
{
    auto *box = new QComboBox;
    box->addItem(phone);
    return box;
}

QWidget *newList()
{
    auto *list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->addItem(phone);
    return list;
}

QWidget *newRows()
{
    auto *list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->addItem(phone);
    RowDelegate::install(*list, 1);
    return list;
}

} // namespace

void TestReadingSide::cleanup()
{
    readEnglish();
}

void TestReadingSide::aSentenceKeepsItsValuesWhole_data()
{
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("directed");
    const auto row = [](const QString &translation, const QString &directed) {
        QTest::newRow(qPrintable(translation)) << translation << directed;
    };
    row(u"أُرسل %1 إلى %2."_s, u"أُرسل \u2068%1\u2069 إلى \u2068%2\u2069."_s);
    row(u"%L1 ملف"_s, u"\u2068%L1\u2069 ملف"_s);
    row(u"تغيير %n"_s, u"تغيير %n"_s);
    row(u"<a href=\"%1\">%2</a> هنا"_s, u"<a href=\"%1\">\u2068%2\u2069</a> هنا"_s);
    row(u"Amend مقفل"_s, u"\u200fAmend مقفل"_s); // It begins with a name.
    row(u"%1: %2"_s, u"\u200f\u2068%1\u2069: \u2068%2\u2069"_s);
    row(u"مثل 85004-1234 أو %1-%2"_s,
        u"مثل \u206885004-1234\u2069 أو \u2068%1\u2069-\u2068%2\u2069"_s);
    row(u"خمسة أو 5+4، 30 ثانية"_s, u"خمسة أو \u20685+4\u2069، 30 ثانية"_s);
    row(u"%10 من 12"_s, u"\u2068%10\u2069 من 12"_s);
    row(u"JSON"_s, u"JSON"_s);
    row(u"100%"_s, u"100%"_s);
    row(QString(), QString());
}

void TestReadingSide::aSentenceKeepsItsValuesWhole()
{
    QFETCH(const QString, translation);
    QFETCH(const QString, directed);
    const QString made = language::directed(translation);
    QCOMPARE(made, directed);
    QCOMPARE(made.isNull(), translation.isNull()); // Then the English text is used.
    if (made.contains(u"%1"_s) && !made.startsWith(u'<'))
        QVERIFY(made.isRightToLeft());
}

void TestReadingSide::marksAreForArabicOnly()
{
    readEnglish();
    QCOMPARE(language::isolated(phone), phone);
    QCOMPARE(words::visible(phone), phone);
    readArabic();
    QCOMPARE(language::isolated(phone), QString(u"\u2068"_s + phone + u"\u2069"_s));
    QCOMPARE(words::visible(phone), language::isolated(phone));
    QCOMPARE(language::isolated({}), QString());
    const QString shown = language::changed(words::visible(u"دبي"_s), phone);
    QCOMPARE(language::withoutMarks(shown), QString(u"دبي ← "_s + phone));
}

void TestReadingSide::digitsAreTheSameInEveryLanguage()
{
    const auto again = qScopeGuard([] { language::use(u"en"_s); });
    for (const QString &code : language::all()) {
        language::use(code);
        QSpinBox box;
        box.setMaximum(10'000);
        box.setValue(1980);
        const QDate date(1980, 3, 13);
        for (const QString &text : {box.text(), QLocale().toString(date, QLocale::ShortFormat),
                                    QLocale().toString(QTime(23, 59)), QLocale().toString(1980)}) {
            for (const QChar sign : text)
                QVERIFY2(!sign.isDigit() || sign.unicode() < 128,
                         qPrintable(code + u": "_s + text));
        }
    }
}

void TestReadingSide::anArrowPointsInReadingOrder()
{
    readEnglish();
    QCOMPARE(language::changed(u"Phoenix"_s, u"Tempe"_s), u"Phoenix → Tempe"_s);
    readArabic();
    const QString shown = language::changed(u"Phoenix"_s, u"Tempe"_s);
    QVERIFY(shown.contains(u'←') && !shown.contains(u'→'));
    QVERIFY(shown.isRightToLeft()); // although both are Latin: the old one is at the right
    QVERIFY(words::facts({u"usr_1"_s, u"Junction sandbox"_s}).isRightToLeft());
}

void TestReadingSide::aValueIsDrawnAtTheReadingSideAndNotTornApart_data()
{
    QTest::addColumn<Create>("create");
    QTest::newRow("label") << &withText<QLabel>;
    QTest::newRow("line") << &newLineEdit;
    QTest::newRow("combo box") << &newCombo;
    QTest::newRow("list") << &newList;
    QTest::newRow("rows") << &newRows;
    QTest::newRow("painted") << +[]() -> QWidget * { return new Painted; };
}

void TestReadingSide::aValueIsDrawnAtTheReadingSideAndNotTornApart()
{
    QFETCH(const Create, create);
    const auto draw = [&](int left) {
        const std::unique_ptr<QWidget> widget(create());
        widget->resize(400, 40);
        widget->show();
        widget->clearFocus();
        return inkOf(*widget, QRect(left, 6, 190, 24)); // without the arrow of a box
    };
    readEnglish();
    const Ink english = draw(4);
    QVERIFY(english.place.width() > 50 && english.place.left() < 20);
    readArabic();
    const Ink arabic = draw(206);
    QVERIFY2(arabic.place.right() > 170, qPrintable(QString::number(arabic.place.right())));
    constexpr double torn = 0.3; // "555-0199 (602) 1+" is more
    const double found = difference(english, arabic);
    QVERIFY2(found < torn, qPrintable(QString::number(found)));
}

void TestReadingSide::aTextBoxBeginsAtTheReadingSide()
{
    readArabic();
    QPlainTextEdit box(phone);
    box.resize(400, 60);
    box.show();
    box.ensurePolished();
    QVERIFY(inkOf(*box.viewport(), box.viewport()->rect()).place.left() > 150);

    QPlainTextEdit code(u"{ }"_s);
    code.setLayoutDirection(Qt::LeftToRight);
    code.resize(400, 60);
    code.show();
    QVERIFY(inkOf(*code.viewport(), code.viewport()->rect()).place.right() < 60);
}

void TestReadingSide::aClosedFoldPointsToItsContent()
{
    for (const bool isArabic : {false, true}) {
        isArabic ? readArabic() : readEnglish();
        Fold fold(u"More"_s, new QLabel(u"More of it"_s));
        auto *heading = fold.findChild<QToolButton *>();
        QCOMPARE(heading->arrowType(), isArabic ? Qt::LeftArrow : Qt::RightArrow);
        fold.setOpen(true);
        QCOMPARE(heading->arrowType(), Qt::DownArrow);
    }
}

void TestReadingSide::theArrowOfAFoldIsWhereItBegins()
{
    const auto widest = [](const QRect &within) {
        Fold fold(u"W"_s, new QLabel);
        auto *heading = fold.findChild<QToolButton *>();
        fold.resize(200, 30);
        fold.show();
        heading->resize(200, 24);
        return inkOf(*heading, within).place.width();
    };
    readEnglish();
    const int letter = widest({22, 2, 60, 20}), arrow = widest({2, 2, 18, 20});
    readArabic();
    QCOMPARE(widest({200 - 20, 2, 18, 20}), arrow);
    QCOMPARE(widest({200 - 82, 2, 60, 20}), letter);
}

QTEST_MAIN(TestReadingSide)
#include "tst_readingside.moc"
