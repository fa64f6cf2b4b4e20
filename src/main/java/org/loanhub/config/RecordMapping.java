package org.loanhub.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.Configuration;

/**
 * Maps rows to records by the names of their components, as {@code argNameBasedConstructorAutoMapping} does, but finds out
 * at the start which column fills which component: MyBatis compares every component with every column again for every row
 * (ADR 0054).
 */
final class RecordMapping extends Configuration {

    private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

    RecordMapping() {
        setObjectFactory(new RecordFactory());
    }

    @Override
    public void addMappedStatement(MappedStatement statement) {
        boolean mapsRecords = statement.getResultMaps().stream().anyMatch(this::isUnmappedRecord);
        super.addMappedStatement(mapsRecords ? withMappedRecords(statement) : statement);
    }

    /** Those with a type handler, such as {@code Money}, are one column. */
    private boolean isUnmappedRecord(ResultMap map) {
        Class<?> type = map.getType();
        return type.isRecord()
                && map.getResultMappings().isEmpty()
                && !getTypeHandlerRegistry().hasTypeHandler(type);
    }

    private MappedStatement withMappedRecords(MappedStatement statement) {
        return new MappedStatement.Builder(
                        this, statement.getId(), statement.getSqlSource(), statement.getSqlCommandType())
                .resource(statement.getResource())
                .parameterMap(statement.getParameterMap())
                .resultMaps(statement.getResultMaps().stream().map(this::mapped).toList())
                .statementType(statement.getStatementType())
                .resultSetType(statement.getResultSetType())
                .fetchSize(statement.getFetchSize())
                .timeout(statement.getTimeout())
                .flushCacheRequired(statement.isFlushCacheRequired())
                .useCache(statement.isUseCache())
                .lang(statement.getLang())
                .build();
    }

    private ResultMap mapped(ResultMap map) {
        if (!isUnmappedRecord(map)) {
            return map;
        }
        List<ResultMapping> components = Arrays.stream(map.getType().getRecordComponents())
                .map(component -> argument(component.getName(), component.getType()))
                .toList();
        return new ResultMap.Builder(this, map.getId(), map.getType(), components).build();
    }

    private ResultMapping argument(String name, Class<?> type) {
        return new ResultMapping.Builder(this, name, column(name), type)
                .flags(List.of(ResultFlag.CONSTRUCTOR))
                .build();
    }

    /** {@code dueDate} is {@code due_date}. */
    private static String column(String component) {
        return HUMP.matcher(component).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
