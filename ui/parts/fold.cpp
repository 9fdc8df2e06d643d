// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include "face.h"
#include "taborder.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace {

class FoldHeading final : public QToolButton
{
public:
    explicit FoldHeading(QWidget *parent);
};

/// A button that opens and closes. Qt would call it a check box, because it stays down.
class FoldFace final : public QAccessibleWidget
{
public:
    explicit FoldFace(FoldHeading &heading)
        : QAccessibleWidget(&heading, QAccessible::Button)
        , m_heading(heading)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_heading.text() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_heading.isChecked();
        state.collapsed = !m_heading.isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_heading.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    FoldHeading &m_heading;
};

FoldHeading::FoldHeading(QWidget *parent)
    : QToolButton(parent)
{
    installFace<FoldHeading, FoldFace>();
}

} // namespace

Fold::Fold(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new FoldHeading(this))
    , m_content(content)
{
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_content->setVisible(false);
    if (m_content->window() == window()) // it was made before its heading
        putTabsAfter(m_heading, *m_content);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, &Fold::setOpen);
    showArrow();
}

void Fold::setOpen(bool open)
{
    m_heading->setChecked(open);
    showArrow();
    m_content->setVisible(open);
    if (open)
        emit opened();
}

void Fold::showArrow()
{
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_heading->setArrowType(m_heading->isChecked() ? Qt::DownArrow : closed);
}
