// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheading.h"

#include "face.h"
#include "heading.h"

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
        return kind == QAccessible::Name ? m_heading.text() : QString();
    }

private:
    const PageHeading &m_heading;
};

} // namespace

PageHeading::PageHeading(const QString &text, QWidget *parent)
    : ElidedLabel(parent)
{
    installFace<PageHeading, HeadingFace>();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setHeading(*this, Heading::Page);
    setText(text);
}

void focusHeading(const QWidget &page)
{
    if (auto *heading = page.findChild<PageHeading *>())
        heading->setFocus(Qt::OtherFocusReason);
}
