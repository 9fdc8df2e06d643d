// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "armingtool.h"

#include "barparts.h"
#include "datewords.h"
#include "icons.h"
#include "keytext.h"
#include "profile.h"
#include "units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTime>
#include <QToolButton>

#include <algorithm>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;

/// "28:10" or "1:28:10". A second that has begun counts.
static QString clockText(qint64 milliseconds)
{
    const int seconds = int((milliseconds + 999) / 1'000);
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3'600 ? rest : QString::number(seconds / 3'600) % u':' % rest;
}

ArmingTool::ArmingTool(QWidget *bar)
    : QWidget(bar)
    , m_state(new QLabel(this))
    , m_button(bar::button(u"arm"_s, u"unlock"_s, this))
{
    setObjectName(u"arming"_s);
    m_state->setObjectName(u"armingState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setFixedHeight(units(28));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_state);
    line->addWidget(m_button);
    setFocusProxy(m_button);
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, [this] {
        tick();
        if (remaining() <= 0)
            emit timeIsOver();
    });
    connect(m_button, &QToolButton::clicked, this, &ArmingTool::press);
    hide();
}

void ArmingTool::setRemaining(Remaining remaining)
{
    m_remaining = std::move(remaining);
    refresh();
}

void ArmingTool::setProfile(const Profile *profile)
{
    const bool isProduction = profile && profile->tier == Tier::Production;
    m_profile = isProduction ? profile->id : QUuid();
    m_name = isProduction ? profile->name : QString();
    m_minutes = isProduction ? profile->armedMinutes : 0;
    setVisible(isProduction);
    refresh();
}

qint64 ArmingTool::remaining() const
{
    return m_remaining && !m_profile.isNull() ? m_remaining(m_profile) : 0;
}

bool ArmingTool::press()
{
    if (m_profile.isNull())
        return false;
    if (remaining() > 0)
        emit lockWanted(m_profile);
    else
        emit armWanted(m_profile);
    return true;
}

QString ArmingTool::stateText(Size size, qint64 left) const
{
    const bool isLong = size == Size::Sentences;
    if (left <= 0) {
        //: State of production in the bar: nothing can be sent there
        const QString sentence = tr("locked for sending");
        //: The same, where there is little room
        return isLong ? sentence : tr("locked");
    }
    const QString time = clockText(left);
    if (size == Size::Least)
        return time;
    //: State of production in the bar: it can be sent to. %1 is how long yet: 14:32
    const QString sentence = tr("armed · %1 left").arg(time);
    //: The same, where there is little room
    return isLong ? sentence : tr("armed · %1").arg(time);
}

QString ArmingTool::buttonText(bool isArmed) const
{
    //: Button: nothing can be sent to production any more
    const QString lock = tr("Lock now");
    //: Button: allows sending to production for %1 minutes
    return isArmed ? lock : tr("Arm for %1 min…").arg(m_minutes);
}

void ArmingTool::setSize(Size size)
{
    m_size = size;
    m_button->setToolButtonStyle(size >= Size::Icon ? Qt::ToolButtonIconOnly
                                                    : Qt::ToolButtonTextOnly);
    layout()->setSpacing(units(size == Size::Least ? 4 : 8));
    fixWidths();
    refresh();
}

/// Each part is as wide as the widest of its texts, so that the bar is not laid out anew when the
/// time passes or the state changes.
void ArmingTool::fixWidths()
{
    const qint64 longest = m_minutes >= 60 ? 36'000'000 - 1'000 : 3'600'000 - 1'000;
    const QFontMetrics measure(m_state->font());
    m_state->setFixedWidth(std::max(measure.horizontalAdvance(stateText(m_size, longest)),
                                    measure.horizontalAdvance(stateText(m_size, 0))));
    int widest = 0;
    for (const bool isArmed : {false, true}) {
        m_button->setText(buttonText(isArmed));
        widest = std::max(widest, m_button->sizeHint().width());
    }
    m_button->setFixedWidth(widest);
    updateGeometry(); // at once, because the bar shares out its room
}

void ArmingTool::refresh()
{
    const qint64 left = remaining();
    const bool isArmed = left > 0;
    // A name of its own that does not change each second, because a screen reader tells changes.
    const QTime end = QTime::currentTime().addMSecs(int(std::min<qint64>(left, INT_MAX)));
    //: Production can be sent to until then: %1 is a time
    m_state->setAccessibleName(isArmed ? tr("Armed until %1").arg(words::time(end))
                                       : tr("Locked for sending"));
    m_button->setText(buttonText(isArmed));
    m_button->setIcon(bar::sign(isArmed ? u"lock"_s : u"unlock"_s));
    //: %1 is a profile, %2 a key: Ctrl+Shift+A
    const QString lock = tr("Lock %1 (production) now (%2)");
    //: %1 is a profile, %2 a key: Ctrl+Shift+A
    const QString arm = tr("Arm %1 (production) for sending (%2)");
    m_button->setToolTip((isArmed ? lock : arm).arg(m_name, keyText(u"Ctrl+Shift+A"_s)));
    tick();
}

void ArmingTool::tick()
{
    const qint64 left = remaining();
    m_state->setText(stateText(m_size, left));
    if (left > 0 && isVisible())
        m_second.start(int(left % 1'000) + 1);
    else
        m_second.stop();
}

void ArmingTool::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void ArmingTool::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}
