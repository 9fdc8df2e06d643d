// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheading.h"

#include "heading.h"

#include <QAccessible>
#include <QAccessibleWidget>

static QAccessibleInterface *headingFace(const QString &, QObject *object)
{
    auto *heading = qobject_cast<PageHeading *>(object);
    return heading ? new QAccessibleWidget(heading, QAccessible::Heading, heading->text())
                   : nullptr;
}

PageHeading::PageHeading(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(headingFace);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setHeading(*this, Heading::Page);
}
