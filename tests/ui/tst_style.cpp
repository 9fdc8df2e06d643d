// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"
#include "units.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// How the window looks: its colours, and how the style draws widgets.
class TestStyle final : public QObject
{
    Q_OBJECT

private slots:
    void whatMeetsCanBeRead_data();
    void whatMeetsCanBeRead();
    void tiersCanBeRead();
    void theContrastRatioIsThatOfTheStandard();
    void theRingIsAroundWhatHasTheFocus_data();
    void theRingIsAroundWhatHasTheFocus();
    void aFilledButtonHasItsRingInside_data();
    void aFilledButtonHasItsRingInside();
    void theIconOfAFilledButtonHasTheColourOfItsText();
    void controlsAreOfOneHeight();
    void aFilledButtonHasTheColourOfItsTier();
    void anotherThemeReachesShownWidgets();
};

namespace {

struct Pair
{
    const char *name;
    QColor Tokens::*front;
    QColor Tokens::*back;
    double least; ///< text 4.5, edges and icons 3 (WCAG 2.2, 1.4.3 and 1.4.11)
};

/// Every colour on every background that it meets.
QList<Pair> pairs()
{
    QList<Pair> pairs;
    const QList<std::pair<const char *, QColor Tokens::*>> backgrounds {
        {"window", &Tokens::window},   {"surface", &Tokens::surface},   {"sunken", &Tokens::sunken},
        {"changed", &Tokens::changed}, {"selected", &Tokens::selected},
    };
    for (const auto &[name, back] : backgrounds) {
        for (QColor Tokens::*text : {&Tokens::text, &Tokens::quiet, &Tokens::accent})
            pairs += {name, text, back, 4.5};
        for (QColor Tokens::*text : {&Tokens::danger, &Tokens::warning, &Tokens::ok})
            pairs += {name, text, back, 4.5};
        pairs += {name, &Tokens::edge, back, 3};
    }
    pairs += {"accent", &Tokens::onAccent, &Tokens::accent, 4.5};
    pairs += {"danger", &Tokens::danger, &Tokens::dangerSurface, 4.5};
    pairs += {"danger", &Tokens::text, &Tokens::dangerSurface, 4.5};
    pairs += {"warning", &Tokens::warning, &Tokens::warningSurface, 4.5};
    pairs += {"warning", &Tokens::text, &Tokens::warningSurface, 4.5};
    pairs += {"ok", &Tokens::ok, &Tokens::okSurface, 4.5};
    pairs += {"ok", &Tokens::text, &Tokens::okSurface, 4.5};
    return pairs;
}

} // namespace

void TestStyle::whatMeetsCanBeRead_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Contrast>("contrast");
    QTest::newRow("light") << Theme::Light << Contrast::Normal;
    QTest::newRow("dark") << Theme::Dark << Contrast::Normal;
    QTest::newRow("light, more contrast") << Theme::Light << Contrast::More;
    QTest::newRow("dark, more contrast") << Theme::Dark << Contrast::More;
}

void TestStyle::whatMeetsCanBeRead()
{
    QFETCH(const Theme, theme);
    QFETCH(const Contrast, contrast);
    const Tokens &tokens = theme::tokensOf(theme, contrast);
    const double factor = contrast == Contrast::More ? 7 / 4.5 : 1; // level AAA asks for 7:1
    for (const Pair &pair : pairs()) {
        const double ratio = theme::contrast(tokens.*pair.front, tokens.*pair.back);
        QVERIFY2(ratio >= pair.least * factor,
                 qPrintable(u"%1 on %2 (%3): %4"_s
                                .arg((tokens.*pair.front).name(), (tokens.*pair.back).name(),
                                     QString::fromLatin1(pair.name))
                                .arg(ratio)));
    }
}

void TestStyle::tiersCanBeRead()
{
    for (const Tier tier : {Tier::Local, Tier::Sandbox, Tier::Production})
        QVERIFY(theme::contrast(theme::tier(tier), theme::onTier()) >= 4.5);
}

void TestStyle::theContrastRatioIsThatOfTheStandard()
{
    QCOMPARE(qRound(theme::contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
}

namespace {

/// A window with this widget and another one, which has the focus first.
struct Ground
{
    explicit Ground(QWidget *shown)
        : widget(shown)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(20, 20, 20, 20);
        layout->addWidget(other);
        layout->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        other->setFocus();
    }

    /// The colours of the pixels around the widget, in the middle of each side.
    QList<QColor> colourAround()
    {
        const QImage image = window.grab().toImage();
        const int reach = window.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) - 1;
        const QRect ring = widget->geometry().adjusted(-reach, -reach, reach, reach);
        const QPoint middle = ring.center();
        return {
            image.pixelColor(middle.x(), ring.top()), image.pixelColor(middle.x(), ring.bottom()),
            image.pixelColor(ring.left(), middle.y()), image.pixelColor(ring.right(), middle.y())};
    }

    QWidget window;
    QLineEdit *other = new QLineEdit(&window);
    QWidget *widget;
};

} // namespace

void TestStyle::theRingIsAroundWhatHasTheFocus_data()
{
    QTest::addColumn<QWidget *>("widget");
    QTest::newRow("line") << static_cast<QWidget *>(new QLineEdit);
    QTest::newRow("box of lines") << static_cast<QWidget *>(new QPlainTextEdit);
    QTest::newRow("choice") << static_cast<QWidget *>(new QComboBox);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    QTest::newRow("editable choice") << static_cast<QWidget *>(editable);
    QTest::newRow("number") << static_cast<QWidget *>(new QSpinBox);
    QTest::newRow("check box") << static_cast<QWidget *>(new QCheckBox(u"Checked"_s));
    QTest::newRow("radio button") << static_cast<QWidget *>(new QRadioButton(u"Chosen"_s));
    QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(u"Send"_s));
    QTest::newRow("list") << static_cast<QWidget *>(new QListWidget);
    auto *tool = new QToolButton;
    tool->setFocusPolicy(Qt::StrongFocus);
    QTest::newRow("tool") << static_cast<QWidget *>(tool);
}

void TestStyle::theRingIsAroundWhatHasTheFocus()
{
    QFETCH(QWidget *, widget);
    theme::apply(Theme::Light);
    Ground ground(widget);
    const QColor accent = theme::tokens().accent;
    QVERIFY(!ground.colourAround().contains(accent));
    widget->setFocus(Qt::TabFocusReason);
    QCOMPARE(ground.colourAround(), QList<QColor>(4, accent));
    ground.other->setFocus(Qt::TabFocusReason);
    QVERIFY(!ground.colourAround().contains(accent));
}

void TestStyle::aFilledButtonHasItsRingInside_data()
{
    QTest::addColumn<bool>("isTiers");
    QTest::newRow("accent") << false;
    QTest::newRow("production") << true;
}

/// With a gap of the fill between the ring and the edge.
void TestStyle::aFilledButtonHasItsRingInside()
{
    QFETCH(const bool, isTiers);
    theme::apply(Theme::Light);
    auto *button = new QPushButton(u"Send"_s);
    button->setDefault(true);
    if (isTiers)
        button->setProperty("tier", int(Tier::Production));
    const QColor fill = isTiers ? theme::tier(Tier::Production) : theme::tokens().accent;
    Ground ground(button);
    // From the edge to the ring, the ring, and what is within.
    const auto bands = [&] {
        const QImage image = button->grab().toImage();
        QList<QColor> colours;
        for (int y = 0; y < 8; ++y) {
            const QColor colour = image.pixelColor(button->width() / 4, y);
            if (colours.isEmpty() || colours.constLast() != colour)
                colours += colour;
        }
        return colours;
    };
    QCOMPARE(bands(), QList<QColor> {fill});
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(!ground.colourAround().contains(theme::tokens().accent));
    QCOMPARE(bands(), (QList<QColor> {fill, Qt::white, fill}));
}

void TestStyle::theIconOfAFilledButtonHasTheColourOfItsText()
{
    theme::apply(Theme::Dark);
    QPixmap sign(20, 20);
    sign.fill(Qt::red);
    QPushButton button(QIcon(sign), {});
    button.resize(60, 40);
    const auto middle
        = [&button] { return button.grab().toImage().pixelColor(button.rect().center()); };
    QCOMPARE(middle(), QColor(Qt::red));
    button.setDefault(true);
    QCOMPARE(middle(), theme::tokens().onAccent);
    theme::apply(Theme::Light);
}

void TestStyle::controlsAreOfOneHeight()
{
    theme::apply(Theme::Light);
    QLineEdit line;
    QComboBox choice;
    QPushButton button(u"Send"_s);
    QSpinBox number;
    for (const QWidget *control :
         {static_cast<QWidget *>(&line), static_cast<QWidget *>(&choice),
          static_cast<QWidget *>(&button), static_cast<QWidget *>(&number)})
        QCOMPARE(control->sizeHint().height(), units(34));
}

void TestStyle::aFilledButtonHasTheColourOfItsTier()
{
    theme::apply(Theme::Light);
    QPushButton button;
    const auto ground = [&button] {
        button.ensurePolished();
        return button.grab().toImage().pixelColor(units(8), units(4));
    };
    QCOMPARE(ground(), theme::tokens().surface);
    button.setDefault(true);
    QCOMPARE(ground(), theme::tokens().accent);
    button.setProperty("tier", int(Tier::Production));
    QCOMPARE(ground(), theme::tier(Tier::Production));
    button.setEnabled(false);
    QCOMPARE(ground(), theme::tokens().sunken);
}

void TestStyle::anotherThemeReachesShownWidgets()
{
    theme::apply(Theme::Light);
    QLineEdit line;
    line.show();
    const auto ground
        = [&line] { return line.grab().toImage().pixelColor(line.width() - 8, line.height() / 2); };
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        for (const Contrast contrast : {Contrast::More, Contrast::Normal}) {
            theme::apply(theme, contrast);
            QTRY_COMPARE(ground(), theme::tokensOf(theme, contrast).surface);
        }
    }
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
