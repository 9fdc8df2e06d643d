// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "face.h"
#include "icons.h"
#include "quietlabel.h"
#include "readingside.h"
#include "sentences.h"
#include "tokens.h"
#include "units.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A place is a tab of the window: it is selected or not, and pressing it opens it.
class RailButtonInterface final : public QAccessibleWidget
{
public:
    explicit RailButtonInterface(RailButton &button)
        : QAccessibleWidget(&button, QAccessible::PageTab)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button().isCurrent();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailButton &button() const { return *static_cast<RailButton *>(widget()); }
};

class RailInterface final : public QAccessibleWidget
{
public:
    explicit RailInterface(Rail &rail)
        : QAccessibleWidget(&rail, QAccessible::PageTabList)
    {
    }
};

} // namespace

RailButton::RailButton(const QString &sign, const QString &word, QWidget *parent)
    : QToolButton(parent)
    , m_icon(new IconWidget(sign, theme::quietRole, this))
    , m_word(word)
{
    installFace<RailButton, RailButtonInterface>();
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void RailButton::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    m_icon->setForegroundRole(isCurrent ? theme::accentRole : theme::quietRole);
    update();
}

void RailButton::setCount(qsizetype count)
{
    m_count = count == 0 ? QString() : QString::number(count);
    describe();
    updateGeometry();
    update();
}

void RailButton::setIconOnly(bool isIconOnly)
{
    m_isIconOnly = isIconOnly;
    placeIcon();
    updateGeometry();
    update();
}

void RailButton::placeIcon()
{
    const int side = units(20);
    m_icon->setGeometry((width() - side) / 2, m_isIconOnly ? (height() - side) / 2 : units(8), side,
                        side);
}

void RailButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    placeIcon();
}

void RailButton::describe()
{
    const QString name = sentences::facts({m_word, m_count});
    setAccessibleName(name);
    setToolTip(name);
}

/// Whether the text takes one line. Otherwise it takes two.
static bool fits(int text, int width)
{
    return text <= width - units(4);
}

QSize RailButton::sizeHint() const
{
    if (m_isIconOnly)
        return {units(44), units(40)};
    QFont bold = hintFont(font());
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics measure(bold);
    const int count = m_count.isEmpty() ? 0 : measure.horizontalAdvance(u' ' + m_count);
    const int text = measure.horizontalAdvance(m_word) + count;
    const int width = std::clamp(text + units(16), units(80), units(104));
    return {width, units(52) + (fits(text, width) ? 0 : measure.lineSpacing())};
}

/// The rail takes the keys that go from one place to the other.
void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QToolButton::keyPressEvent(event);
    else
        event->ignore();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = theme::tokens();
    if (m_isCurrent || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isCurrent ? colours.selected : colours.line);
        painter.drawRoundedRect(rect(), units(6), units(6));
    }
    const int base = m_isIconOnly ? height() - units(4) : units(44);
    QFont bold = hintFont(font());
    bold.setWeight(QFont::DemiBold);
    const QFont plain = m_isCurrent ? bold : hintFont(font());
    const QString count = m_count.isEmpty() ? QString() : u' ' + m_count;
    const QString word = m_isIconOnly ? QString() : m_word;
    const int wordWidth = QFontMetrics(plain).horizontalAdvance(word);
    const int countWidth = QFontMetrics(bold).horizontalAdvance(count);
    if (!m_isIconOnly && !fits(wordWidth + countWidth, width())) {
        const int breaks = word.contains(u' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
        painter.setFont(plain);
        painter.setPen(m_isCurrent ? colours.accent : colours.quiet);
        painter.drawText(rect().adjusted(units(2), units(32), -units(2), 0),
                         int(Qt::AlignHCenter | Qt::AlignTop) | breaks, word + count);
        return;
    }
    const int side = m_isIconOnly ? width() - countWidth - units(4)
                                  : std::max(0, (width() - wordWidth - countWidth) / 2);
    const auto draw = [&](const QString &text, int from, int advance) {
        painter.drawText(isRightToLeft() ? width() - from - advance : from, base, text);
    };
    painter.setFont(plain);
    painter.setPen(m_isCurrent ? colours.accent : colours.quiet);
    draw(word, side, wordWidth);
    painter.setFont(bold);
    painter.setPen(m_isCurrent ? colours.accent : colours.text);
    draw(count, side + wordWidth, countWidth);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    installFace<Rail, RailInterface>();
    setObjectName(u"rail"_s);
    //: Read out as the name of these: Home, Drafts, Outbox, Sent …
    setAccessibleName(tr("Places"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        marginsFromReadingSide(*this, {units(4), units(8), units(5), units(8)}));
    layout->setSpacing(units(4));
    //: The first page. These words have little room
    add(Place::Home, u"railHome"_s, u"home"_s, tr("Home"));
    //: Noun: changes that were not sent yet
    add(Place::Drafts, u"railDrafts"_s, u"drafts"_s, tr("Drafts"));
    //: Noun: changes that wait to be sent
    add(Place::Outbox, u"railOutbox"_s, u"outbox"_s, tr("Outbox"));
    //: What was sent
    add(Place::Sent, u"railSent"_s, u"sent"_s, tr("Sent"));
    layout->addStretch();
    //: Servers and their keys
    add(Place::Profiles, u"railProfiles"_s, u"key"_s, tr("Profiles"));
    add(Place::Settings, u"railSettings"_s, u"settings"_s, tr("Settings"));
    setCurrent(Place::Home);
}

void Rail::add(Place place, const QString &name, const QString &sign, const QString &word)
{
    Q_ASSERT(m_buttons.size() == int(place));
    auto *button = new RailButton(sign, word, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    m_buttons += button;
    connect(button, &QToolButton::clicked, this, [this, place] { emit chosen(place); });
}

void Rail::setCurrent(Place place)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isIt = i == int(place);
        m_buttons.at(i)->setCurrent(isIt);
        m_buttons.at(i)->setFocusPolicy(isIt ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Rail::setCount(Place place, qsizetype count)
{
    m_buttons.at(int(place))->setCount(count);
}

void Rail::setIconsOnly(bool areIconsOnly)
{
    for (RailButton *button : std::as_const(m_buttons))
        button->setIconOnly(areIconsOnly);
}

QSize Rail::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

void Rail::focusCurrent()
{
    for (RailButton *button : std::as_const(m_buttons)) {
        if (button->isCurrent())
            button->setFocus(Qt::ShortcutFocusReason);
    }
}

void Rail::step(int direction)
{
    const auto now = m_buttons.indexOf(static_cast<RailButton *>(focusWidget()));
    const auto next = std::clamp<qsizetype>(now + direction, 0, m_buttons.size() - 1);
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int all = int(m_buttons.size());
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Home:
        return step(-all);
    case Qt::Key_End:
        return step(all);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return static_cast<RailButton *>(focusWidget())->click();
    default:
        QWidget::keyPressEvent(event);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tokens().sunken);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme::tokens().line);
}
