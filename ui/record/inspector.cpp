// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include "fieldsearch.h"
#include "fold.h"
#include "problemspanel.h"
#include "recorddraft.h"
#include "recordpanels.h"
#include "requestview.h"
#include "units.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Inspector::Inspector(const RecordDraft &draft, QTabWidget &tabs, QWidget *parent)
    : QScrollArea(parent)
    , m_tabs(tabs)
    , m_finding(new QWidget)
    , m_search(new FieldSearch(draft.form(), m_finding))
    , m_outline(new OutlinePanel(draft, m_finding))
    , m_changes(new ChangesPanel)
    , m_problems(new ProblemsPanel)
    , m_request(new RequestView(draft.form()))
    //: The HTTP request that would be sent
    , m_requestFold(new Fold(tr("Request"), m_request))
{
    setObjectName(u"inspector"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *finding = new QVBoxLayout(m_finding);
    finding->setContentsMargins({});
    finding->setSpacing(units(16));
    finding->addWidget(m_search);
    finding->addWidget(m_outline);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(units(16), units(12), units(16), units(16));
    m_column->setSpacing(units(20));
    m_column->setAlignment(Qt::AlignTop);
    setWidget(content);
    setFolded(false);
    connect(m_changes, &Panel::headingChanged, this, &Inspector::showHeadings);
    connect(m_problems, &Panel::headingChanged, this, &Inspector::showHeadings);
}

/// Adds a tab that scrolls its part.
void Inspector::addTab(QWidget *part, const QString &title)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(units(24), units(16), units(24), units(16));
    column->addWidget(part);
    column->addStretch();
    area->setWidget(page);
    m_tabs.addTab(area, title);
}

void Inspector::setFolded(bool folded)
{
    const QList<QWidget *> parts {m_finding, m_changes, m_problems, m_requestFold};
    QList<QWidget *> tabs;
    while (!folded && m_tabs.count() > 1) {
        tabs += m_tabs.widget(1);
        m_tabs.removeTab(1);
    }
    for (QWidget *part : parts) {
        if (folded) {
            //: The sections of the form
            addTab(part, part == m_finding ? tr("Outline") : tr("Request"));
        } else {
            m_column->addWidget(part);
            part->show();
        }
    }
    qDeleteAll(tabs);
    setVisible(!folded);
    showHeadings();
}

/// Chooses the tab of the part, where there are tabs.
void Inspector::showTabOf(const QWidget &part)
{
    for (int tab = 0; tab < m_tabs.count(); ++tab) {
        if (m_tabs.widget(tab)->isAncestorOf(&part))
            m_tabs.setCurrentIndex(tab);
    }
}

void Inspector::showRequest()
{
    showTabOf(*m_requestFold);
    m_requestFold->setOpen(true);
    ensureWidgetVisible(m_request);
}

void Inspector::focusSearch()
{
    showTabOf(*m_search);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Inspector::showHeadings()
{
    if (m_tabs.count() < 2)
        return;
    m_tabs.setTabText(2, m_changes->heading());
    m_tabs.setTabText(3, m_problems->heading());
}
