// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personal.h"

#include "context.h"
#include "formspec.h"
#include "words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace personal {

namespace {

/// Tells everybody who shows values that they are hidden now, or shown again.
class HidingSwitch final : public QObject
{
    Q_OBJECT

public:
    bool isOn = false;

signals:
    void turned();
};

HidingSwitch &hidingSwitch()
{
    static HidingSwitch one;
    return one;
}

} // namespace

bool areHidden()
{
    return hidingSwitch().isOn;
}

void setHidden(bool hidden)
{
    if (std::exchange(hidingSwitch().isOn, hidden) != hidden)
        emit hidingSwitch().turned();
}

void follow(QObject *context, const std::function<void()> &show)
{
    QObject::connect(&hidingSwitch(), &HidingSwitch::turned, context, show);
    show();
}

bool isHidden(const FieldSpec &field)
{
    return field.secret || field.masked || areHidden();
}

QString text(const QString &shown)
{
    return areHidden() && !shown.isEmpty() ? dots : shown;
}

/// The end of an id, which tells records apart. Of a short one that would be nearly all.
static QString endOf(const QString &userId)
{
    constexpr qsizetype least = 8;
    return userId.size() < least ? dots : u"…"_s % words::visible(userId.last(4));
}

QString name(const QString &title, const QString &userId)
{
    //: Stands in place of a person's name, which is hidden. %1 is the end of the user ID: …ba18. A
    //: noun.
    return areHidden() ? Words::tr("Record %1").arg(endOf(userId)) : words::visible(title);
}

QString id(const QString &userId)
{
    return areHidden() ? endOf(userId) : words::visible(userId);
}

Openly::Openly(bool isOpen)
    : m_before(areHidden())
{
    if (isOpen)
        hidingSwitch().isOn = false;
}

Openly::~Openly()
{
    hidingSwitch().isOn = m_before;
}

} // namespace personal

#include "personal.moc"
