// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QTest>

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

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
