// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheading.h"

#include "heading.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace {

/// The role of a heading, which a label does not have. Its name is what it says now.
class HeadingFace final : public QAccessibleWidget
{
public:
    explicit HeadingFace(PageHeading &heading)
        : QAccessibleWidget(&heading, QAccessible::Heading)
        , m_heading(heading)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_heading.text() : QAccessibleWidget::text(kind);
    }

private:
    const PageHeading &m_heading;
};

QAccessibleInterface *headingFace(const QString &, QObject *object)
{
    auto *heading = qobject_cast<PageHeading *>(object);
    return heading ? new HeadingFace(*heading) : nullptr;
}

} // namespace

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
