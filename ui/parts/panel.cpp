// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include "heading.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Panel::Panel(const QString &title, const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(new QLabel(this))
    , m_empty(new QLabel(emptyText, this))
    , m_list(new QListWidget(this))
{
    setHeading(*m_heading, Heading::Label);
    m_heading->setBuddy(m_list);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(title);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(fontMetrics().height() / 6);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    const auto choose = [this](QListWidgetItem *item) {
        emit fieldChosen(FieldPath(item->data(Qt::UserRole).toString()));
    };
    // `itemActivated` needs Enter or, on many desktops, a double click. A single click should be
    // enough.
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    finish();
}

QString Panel::heading() const
{
    return count() == 0 ? m_title : u"%1  %2"_s.arg(m_title).arg(count());
}

void Panel::clear()
{
    m_list->clear();
}

void Panel::addLine(const FieldPath &path, const QString &text, const QIcon &sign)
{
    auto *item = new QListWidgetItem(sign, text, m_list);
    item->setData(Qt::UserRole, path.toString());
}

void Panel::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void Panel::finish()
{
    m_heading->setText(heading());
    m_empty->setVisible(count() == 0);
    m_list->setVisible(count() > 0);
    emit headingChanged();
}
