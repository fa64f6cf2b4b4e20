package org.loanhub.profile;

/** The trade of an employer. */
public enum Industry {
    GOVERNMENT,
    MILITARY,
    /** Education, research and design. */
    EDUCATION_AND_RESEARCH,
    /** Media, culture and sports. */
    MEDIA_AND_CULTURE,
    HIGH_TECHNOLOGY_MANUFACTURING,
    CONSTRUCTION,
    TRADITIONAL_MANUFACTURING,
    FINANCE,
    SERVICES,
    RETAIL_AND_TRADE,
    PROFESSIONAL_SERVICES,
    PUBLIC_UTILITIES,
    HOSPITAL,
    OTHER
}
